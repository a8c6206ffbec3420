import { drawnKind } from '../kinds/drawings.ts'
import type { Given, SplitRow, Why } from '../kinds/drawn.ts'
import { countKey, unknown } from '../kinds/kind.ts'
import type { Question } from '../kinds/kinds.ts'
import type { Lang } from '../languages/languages.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { discrimination } from '../quiz/statistics/discrimination.ts'
import { type EarlierAttempts, earlierAttempts } from '../quiz/statistics/earlier.ts'
import { type QuestionCount, questionCount } from '../quiz/statistics/questions.ts'
import { populationVariance } from '../quiz/statistics/reliability.ts'
import { commonestMode, mean, scoresOf } from '../quiz/statistics/scores.ts'
import { TotalsBuilder } from '../quiz/statistics/totals-builder.ts'
import type { StoredEvent } from '../scores/event.ts'
import { boardStep as least } from '../scores/published.ts'
import { partlyRight } from './given-cells.ts'
import { classroomWords } from './words.ts'

/** How a class answered one question. */
export interface QuestionReport {
  /** Counted from 1. */
  step: number
  point: Point
  correct: number
  partly: number
  given: Given
  rows: SplitRow[]
  /** What is right, and why. */
  reasons: Why[]
  /** Why the rest is not. */
  others: Why[]
  /** What most got wrong; `undefined` where nobody did. */
  worst: Worst | undefined
  /** From −1 to 1; `undefined` where it says nothing, and of fewer than twenty attempts in the mode that most were made in. */
  discrimination: number | undefined
}

/** The mistake made most; of equals the first. */
interface Worst {
  times: number
  /** In a sentence. */
  told: string
  /** What is right in its place; `undefined` where they did not know. */
  instead: Why | undefined
}

export interface Report {
  /** `scores[s]` attempts at the quiz as it is had `s` right. */
  scores: number[]
  /** The attempts from before the quiz changed. */
  earlier: EarlierAttempts[]
  mean: number | undefined
  /** Standard deviation of the scores, divided by n: the class is all there is, not a sample. */
  deviation: number | undefined
  /** In their order. */
  questions: QuestionReport[]
}

/** What a class's published attempts come to. */
export function report(quiz: Quiz, attempts: StoredEvent[]): Report {
  const totals = totalsOf(attempts)
  const ids = quiz.points.map(({ question }) => question.id)
  const scores = scoresOf(totals, ids)
  const variance = populationVariance(scores)
  const mode = commonestMode(totals, ids)
  const questions = quiz.points.map((point, i): QuestionReport => {
    const { question } = point
    const count = questionCount(totals, question.id)
    const whys = drawnKind(question).whys(quiz.lang, question)
    return {
      step: i + 1,
      point,
      correct: count.correct,
      partly: partlyRight(question, attempts),
      given: givenIn(count),
      rows: drawnKind(question).split(quiz.lang, question),
      reasons: whys.filter(({ right }) => right),
      others: whys.filter(({ right }) => !right),
      worst: worstOf(quiz.lang, question, count),
      discrimination: discrimination(totals, ids, question.id, mode),
    }
  })
  return {
    scores,
    earlier: earlierAttempts(totals, quiz),
    mean: mean(scores, least),
    deviation: variance === undefined ? undefined : Math.sqrt(variance),
    questions,
  }
}

/** How one question was answered in a class's published attempts, and no more than that. */
export const givenTo = (question: string, attempts: StoredEvent[]): Given =>
  givenIn(questionCount(totalsOf(attempts), question))

function totalsOf(attempts: StoredEvent[]) {
  const builder = new TotalsBuilder()
  for (const { payload } of attempts) builder.add(payload)
  return builder.totals()
}

/** The most missed first; what nobody has answered yet last. */
export const mostMissed = ({ questions }: Report): QuestionReport[] =>
  [...questions].sort((a, b) => shareRight(a) - shareRight(b))

const shareRight = ({ correct, given }: QuestionReport) =>
  given.answered === 0 ? 2 : correct / given.answered

const givenIn = ({ answered, answers }: QuestionCount): Given => ({
  answered,
  times: (part, value) => answers.get(countKey(part, value)) ?? 0,
})

/** What most of those who answered a question got wrong, or did not know. */
export function worstOf(lang: Lang, question: Question, count: QuestionCount): Worst | undefined {
  const given = givenIn(count)
  const unsure = given.times('', unknown)
  const { unsure: told } = classroomWords[lang].live
  let most: Worst | undefined =
    unsure === 0
      ? undefined
      : { times: unsure, told: told(unsure, given.answered), instead: undefined }
  for (const { mistakes } of drawnKind(question).split(lang, question))
    for (const mistake of mistakes) {
      const times = mistake.times(given)
      if (times <= 0 || times < (most?.times ?? 0) || (most?.instead && times === most.times))
        continue
      most = { times, told: mistake.told(times, given.answered), instead: mistake.instead }
    }
  return most
}
