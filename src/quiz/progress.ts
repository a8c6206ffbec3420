import { parseAttemptId } from './attempt-id.ts'
import { findChoice, pointAt } from './mark.ts'
import { type Mode, modes, type Quiz } from './quiz.ts'

/** How far a reader is: all of it is in the URL, none of it anywhere else. */
export interface Progress {
  mode: Mode
  /** Canonical; absent before the first answer and in practice. */
  attempt: string | undefined
  /** The steps to go through, counted from 1: every one, or in practice the missed ones. */
  steps: number[]
  practice: boolean
  /** The choice ids given so far: `answers[i]` at `steps[i]`. Never longer than `steps`. */
  answers: string[]
}

export type Fields = [name: string, value: string][]

type Query = Record<string, string | undefined>

/**
 * Reads progress from a query or a form. What makes no sense is left out: `answers` is cut at the
 * first one that is not a choice of its question. `exact` tells whether all but the attempt id made
 * sense; for a lost id the caller makes a fresh one.
 */
export function parseProgress(quiz: Quiz, query: Query): { progress: Progress; exact: boolean } {
  const practised = parseSteps(quiz, query.practice)
  const steps = practised ?? quiz.points.map((_, index) => index + 1)
  const given = query.answers ? query.answers.split('.') : []
  const wrong = given.findIndex((answer, index) => {
    const point = pointAt(quiz, steps[index] ?? 0)
    return !point || !findChoice(point.question, answer)
  })
  const mode = modes.find((known) => known === query.mode)
  return {
    progress: {
      mode: mode ?? 'walk',
      attempt: practised ? undefined : parseAttemptId(query.attempt),
      steps,
      practice: practised !== undefined,
      answers: wrong === -1 ? given : given.slice(0, wrong),
    },
    exact:
      wrong === -1 &&
      (mode !== undefined || query.mode === undefined) &&
      (practised !== undefined || query.practice === undefined),
  }
}

/** Steps in rising order, each within the quiz, as `3.5.8`; anything else is `undefined`. */
function parseSteps(quiz: Quiz, text: string | undefined): number[] | undefined {
  if (text === undefined || !/^\d{1,3}(\.\d{1,3})*$/.test(text)) return undefined
  const steps = text.split('.').map(Number)
  const sound = steps.every((step, i) => step > (steps[i - 1] ?? 0) && step <= quiz.points.length)
  return sound ? steps : undefined
}

/** The same progress as query or form fields, always in this order, so that a form and a link make one URL. */
export function fieldsOf(progress: Progress): Fields {
  const fields: Fields = [['mode', progress.mode]]
  if (progress.practice) fields.push(['practice', progress.steps.join('.')])
  if (progress.attempt) fields.push(['attempt', progress.attempt])
  if (progress.answers.length > 0) fields.push(['answers', progress.answers.join('.')])
  return fields
}

/** The step to answer next, counted from 1; `undefined` when every step is answered. */
export function nextStep(progress: Progress): number | undefined {
  return progress.steps[progress.answers.length]
}

export function withAnswer(progress: Progress, answer: string): Progress {
  return { ...progress, answers: [...progress.answers, answer] }
}

/** Another go at some of the steps. It is not an attempt: nothing of it is stored. */
export function practiceOf(steps: number[]): Progress {
  return { mode: 'test', attempt: undefined, steps, practice: true, answers: [] }
}
