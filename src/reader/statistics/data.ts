import { unknown } from '../../kinds/kind.ts'
import { countable } from '../../kinds/kinds.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { currentAnswers } from '../../quiz/statistics/current.ts'
import { insideFrames, outsideFrames } from '../../quiz/statistics/frames.ts'
import { questionCount } from '../../quiz/statistics/questions.ts'
import { attemptCount, scoresOf } from '../../quiz/statistics/scores.ts'
import { noTotals } from '../../quiz/statistics/totals.ts'
import type { LiveView } from '../../scores/live.ts'

/** What is public of how readers did: whole attempts outside groups. docs/api.md tells its meaning. */
interface QuizStatistics {
  quiz: string
  /** When it was counted, ISO 8601 in UTC; `null` before the first attempt. */
  asOf: string | null
  /** Attempts at the questions as they are now. */
  attempts: number
  /** `scores[s]` of them had `s` right; one longer than `questions`. */
  scores: number[]
  /** The same of attempts made in frames on other sites, where there were some: they are in no other number. */
  frames?: { attempts: number; scores: number[] }
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

export function statisticsOf(quiz: Quiz, live: LiveView | null): QuizStatistics {
  const all = live?.totals ?? noTotals
  const totals = outsideFrames(all)
  const questions = quiz.points.map(({ question }) => question)
  const ids = questions.map(({ id }) => id)
  const scores = scoresOf(totals, ids)
  const framed = scoresOf(insideFrames(all), ids)
  const current = currentAnswers(totals, questions)
  return {
    quiz: quiz.slug,
    asOf: live ? new Date(live.asOf).toISOString() : null,
    attempts: attemptCount(scores),
    scores,
    ...(attemptCount(framed) > 0 && { frames: { attempts: attemptCount(framed), scores: framed } }),
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
