import { type Mode, modes } from '../quiz.ts'
import { minimum } from './minimum.ts'
import type { Cohort, Totals } from './totals.ts'

/**
 * How many attempts had each score: `scores[s]` had `s` right, one longer than `questions`. Only
 * whole attempts at exactly these questions: 7 of 8 beside 7 of 9, or one answer from a newsletter,
 * would be scores on different scales.
 *
 * @param mode attempts in this mode only
 */
export function scoresOf(totals: Totals, questions: string[], mode?: Mode): number[] {
  const scores: number[] = new Array(questions.length + 1).fill(0)
  for (const cohort of cohortsOf(totals, questions, mode)) {
    cohort.scores.forEach((n, score) => {
      scores[score] = (scores[score] ?? 0) + n
    })
  }
  return scores
}

/** The whole attempts at exactly these questions, in whatever order they are named. */
export function cohortsOf({ cohorts }: Totals, questions: string[], mode?: Mode): Cohort[] {
  const wanted = [...questions].sort().join('\n')
  return cohorts.filter(
    (cohort) =>
      cohort.kind === 'attempt' &&
      cohort.questions.join('\n') === wanted &&
      (mode === undefined || cohort.mode === mode),
  )
}

/** How many whole attempts there are, at whatever questions. */
export function attemptsIn({ cohorts }: Totals): number {
  const whole = cohorts.filter(({ kind }) => kind === 'attempt')
  return whole.reduce((sum, { scores }) => sum + attemptCount(scores), 0)
}

/** How much was counted at all: whole attempts, answers given alone, and what was discarded. */
export function answerSetsIn({ cohorts, discarded }: Totals): number {
  const counted = cohorts.reduce((sum, { scores }) => sum + attemptCount(scores), 0)
  return discarded.reduce((sum, [, , n]) => sum + n, counted)
}

/** How many attempts a histogram of scores holds. */
export function attemptCount(scores: number[]): number {
  return scores.reduce((sum, n) => sum + n, 0)
}

interface ModeSummary {
  mode: Mode
  attempts: number
  /** Answers right, on average; `undefined` below `minimum` attempts. */
  mean: number | undefined
}

/** The attempts at exactly these questions, by mode. */
export function byMode(totals: Totals, questions: string[], least = minimum): ModeSummary[] {
  return modes.map((mode) => {
    const scores = scoresOf(totals, questions, mode)
    return { mode, attempts: attemptCount(scores), mean: mean(scores, least) }
  })
}

/** The mode that most attempts at exactly these questions were made in; of equals the first. */
export function commonestMode(totals: Totals, questions: string[]): Mode {
  const most = byMode(totals, questions).reduce((a, b) => (b.attempts > a.attempts ? b : a))
  return most.mode
}

/** The mean score, from 0 to the number of questions; `undefined` below `least` attempts. */
export function mean(scores: number[], least = minimum): number | undefined {
  const n = attemptCount(scores)
  return n === 0 || n < least ? undefined : scores.reduce((sum, n, s) => sum + s * n, 0) / n
}

/** Where a score stands among others; the three add up to all attempts. */
interface ScoreRank {
  below: number
  same: number
  above: number
}

/** The rank of a score in a histogram that holds it; `undefined` below `least` attempts. */
export function rankOf(scores: number[], score: number, least = minimum): ScoreRank | undefined {
  if (attemptCount(scores) < least) return undefined
  return {
    below: attemptCount(scores.slice(0, score)),
    same: scores[score] ?? 0,
    above: attemptCount(scores.slice(score + 1)),
  }
}

/** The share of readers, oneself among them, that one did at least as well as: above 0, at most 1. */
export function shareAtMost({ below, same, above }: ScoreRank): number {
  return (below + same) / (below + same + above)
}
