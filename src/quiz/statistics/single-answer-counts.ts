import { type Origin, origins } from '../quiz.ts'
import { type QuestionCount, questionCountIn } from './questions.ts'
import type { Totals } from './totals.ts'

/** What was answered to single questions, each asked alone, at one origin. */
export interface SingleAnswerCount {
  origin: Origin
  /** By question id, in the order of their code units; only those that were answered. */
  questions: Map<string, QuestionCount>
  /** How many answers were discarded: to which question is not kept. */
  discarded: number
}

/** The answers given alone, one entry for every origin. None of them is in what whole attempts come to. */
export function singleAnswerCounts({ cohorts, discarded }: Totals): SingleAnswerCount[] {
  return origins.map((origin) => {
    const here = cohorts.filter((cohort) => cohort.kind === 'answer' && cohort.origin === origin)
    const questions = [...new Set(here.flatMap(({ questions }) => questions))].sort()
    return {
      origin,
      questions: new Map(questions.map((question) => [question, questionCountIn(here, question)])),
      discarded: discardedIn(discarded, origin),
    }
  })
}

function discardedIn(discarded: Totals['discarded'], at: Origin): number {
  return discarded.find(([kind, origin]) => kind === 'answer' && origin === at)?.[2] ?? 0
}
