import { drawnKind } from '../kinds/drawings.ts'
import type { Counted } from '../kinds/drawn.ts'
import { unknown } from '../kinds/kind.ts'
import { words as kindsWords } from '../kinds/words.ts'
import type { Lang } from '../languages/languages.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { discrimination } from '../quiz/statistics/discrimination.ts'
import { questionCount } from '../quiz/statistics/questions.ts'
import { populationVariance } from '../quiz/statistics/reliability.ts'
import {
  attemptCount,
  attemptsIn,
  commonestMode,
  mean,
  scoresOf,
} from '../quiz/statistics/scores.ts'
import { TotalsBuilder } from '../quiz/statistics/totals-builder.ts'
import type { StoredEvent } from '../scores/event.ts'
import { boardStep as least } from '../scores/published.ts'

/** How a class answered one question. */
export interface QuestionReport {
  /** Counted from 1. */
  step: number
  point: Point
  answered: number
  correct: number
  /** From −1 to 1; `undefined` where it says nothing, and of fewer than twenty attempts in the mode that most were made in. */
  discrimination: number | undefined
  /** The mistake made most; of equals the first. */
  misled: { mistake: Counted; given: number } | undefined
}

export interface Report {
  /** `scores[s]` attempts at the quiz as it is had `s` right. */
  scores: number[]
  /** How many attempts were at other questions, before the quiz changed. */
  earlier: number
  mean: number | undefined
  /** Standard deviation of the scores, divided by n: the class is all there is, not a sample. */
  deviation: number | undefined
  /** The most missed first; what nobody has answered yet last. */
  questions: QuestionReport[]
}

/** What a class's published attempts come to. */
export function report(quiz: Quiz, attempts: StoredEvent[]): Report {
  const tally = new TotalsBuilder()
  for (const { payload } of attempts) tally.add(payload)
  const totals = tally.totals()
  const ids = quiz.points.map(({ question }) => question.id)
  const scores = scoresOf(totals, ids)
  const variance = populationVariance(scores)
  const mode = commonestMode(totals, ids)
  const questions = quiz.points.map((point, i): QuestionReport => {
    const { answered, correct, answers } = questionCount(totals, point.question.id)
    return {
      step: i + 1,
      point,
      answered,
      correct,
      discrimination: discrimination(totals, ids, point.question.id, mode),
      misled: mostTaken(quiz.lang, point, answers),
    }
  })
  return {
    scores,
    earlier: attemptsIn(totals) - attemptCount(scores),
    mean: mean(scores, least),
    deviation: variance === undefined ? undefined : Math.sqrt(variance),
    questions: questions.sort((a, b) => shareOf(a) - shareOf(b)),
  }
}

export function mostTaken(
  lang: Lang,
  { question }: Point,
  answers: Map<string, number>,
): QuestionReport['misled'] {
  let most: QuestionReport['misled']
  const unsure = { key: unknown, text: kindsWords[lang].unknown, right: false, shown: true }
  for (const mistake of [...drawnKind(question).counted(lang, question), unsure]) {
    const given = answers.get(mistake.key) ?? 0
    if (!mistake.right && given > (most?.given ?? 0)) most = { mistake, given }
  }
  return most
}

/** What nobody has answered yet comes last. */
const shareOf = ({ correct, answered }: QuestionReport) => (answered === 0 ? 2 : correct / answered)
