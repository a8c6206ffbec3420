import { unknown } from '../../kinds/kind.ts'
import { countable } from '../../kinds/kinds.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { currentAnswers } from '../../quiz/statistics/current.ts'
import { type EarlierAttempts, earlierAttempts } from '../../quiz/statistics/earlier.ts'
import { insideFrames, outsideFrames } from '../../quiz/statistics/frames.ts'
import { questionCount } from '../../quiz/statistics/questions.ts'
import { attemptCount, scoresOf } from '../../quiz/statistics/scores.ts'
import { noTotals, type Totals } from '../../quiz/statistics/totals.ts'
import type { LiveView } from '../../scores/live.ts'

interface AttemptStatistics {
  /** At the questions as they are now. */
  attempts: number
  /** `scores[s]` of them had `s` right; one longer than `questions`. */
  scores: number[]
  /** Those from before the questions changed, where there were some. */
  earlier?: EarlierAttempts[]
}

/** What is public of how readers did: whole attempts outside groups. docs/api.md tells its meaning. */
export interface QuizStatistics extends AttemptStatistics {
  quiz: string
  /** When it was counted, ISO 8601 in UTC; `null` before the first attempt. */
  asOf: string | null
  /** The same of attempts made in frames on other sites, where there were some: they are in no other number. */
  frames?: AttemptStatistics
  /** In the order of the quiz; also of attempts from before other questions changed. */
  questions: QuestionStatistics[]
}

export interface QuestionStatistics {
  id: string
  answered: number
  correct: number
  /** How many gave each choice; of several parts, each part and value as `part*value`. All are named. */
  answers: Record<string, number>
  /** How many said that they do not know, where some did. */
  unsure?: number
}

function attemptsAt(quiz: Quiz, totals: Totals): AttemptStatistics {
  const scores = scoresOf(
    totals,
    quiz.points.map(({ question }) => question.id),
  )
  const earlier = earlierAttempts(totals, quiz)
  return { attempts: attemptCount(scores), scores, ...(earlier.length > 0 && { earlier }) }
}

export function statisticsOf(quiz: Quiz, live: LiveView | null): QuizStatistics {
  const all = live?.totals ?? noTotals
  const totals = outsideFrames(all)
  const questions = quiz.points.map(({ question }) => question)
  const frames = attemptsAt(quiz, insideFrames(all))
  const current = currentAnswers(totals, questions)
  return {
    quiz: quiz.slug,
    asOf: live ? new Date(live.asOf).toISOString() : null,
    ...attemptsAt(quiz, totals),
    ...((frames.attempts > 0 || frames.earlier) && { frames }),
    questions: questions.map((question) => {
      const { id } = question
      const { answered, correct, answers } = questionCount(current, id)
      const given = countable(question).map((key) => [key, answers.get(key) ?? 0])
      const unsure = answers.get(unknown) ?? 0
      const counts = { id, answered, correct, answers: Object.fromEntries(given) }
      return unsure > 0 ? { ...counts, unsure } : counts
    }),
  }
}
