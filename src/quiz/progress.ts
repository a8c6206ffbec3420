import { parseAttemptId } from './attempt-id.ts'
import { parseGroupCode } from './group-code.ts'
import { findChoice, pointAt } from './mark.ts'
import { type Mode, modes, type Origin, origins, type Quiz } from './quiz.ts'

/** How far a reader is: all of it is in the URL, none of it anywhere else. */
export interface Progress {
  mode: Mode
  origin: Origin
  /** The class or newsletter issue it is played in, by its canonical code. */
  group: string | undefined
  /** The step that came first, where it was asked alone: from an email or a single-question embed. */
  start: number | undefined
  /** Canonical; absent before the first answer and in practice. */
  attempt: string | undefined
  /** The steps to go through, counted from 1: every one, from `start` on, or in practice the missed ones. */
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
  const start = practised ? undefined : parseStart(quiz, query.start)
  const steps = practised ?? stepsFrom(quiz, start)
  const given = query.answers ? query.answers.split('.') : []
  const wrong = given.findIndex((answer, index) => {
    const point = pointAt(quiz, steps[index] ?? 0)
    return !point || !findChoice(point.question, answer)
  })
  const mode = modes.find((known) => known === query.mode)
  const origin = origins.find((known) => known === query.from)
  const group = parseGroupCode(query.group)
  return {
    progress: {
      // Who is asked one question alone is asked first, as its email or its host asked.
      mode: mode ?? (start ? 'test' : 'walk'),
      origin: origin ?? 'web',
      group: practised ? undefined : group,
      start,
      attempt: practised ? undefined : parseAttemptId(query.attempt),
      steps,
      practice: practised !== undefined,
      answers: wrong === -1 ? given : given.slice(0, wrong),
    },
    exact:
      wrong === -1 &&
      (mode !== undefined || query.mode === undefined) &&
      (practised !== undefined || query.practice === undefined) &&
      (start !== undefined || query.start === undefined) &&
      (group !== undefined || query.group === undefined),
  }
}

/** Steps in rising order, each within the quiz, as `3.5.8`; anything else is `undefined`. */
function parseSteps(quiz: Quiz, text: string | undefined): number[] | undefined {
  if (text === undefined || !/^\d{1,3}(\.\d{1,3})*$/.test(text)) return undefined
  const steps = text.split('.').map(Number)
  const sound = steps.every((step, i) => step > (steps[i - 1] ?? 0) && step <= quiz.points.length)
  return sound ? steps : undefined
}

/** A step on its own as the query says it; anything else is `undefined`. */
function parseStart(quiz: Quiz, text: string | undefined): number | undefined {
  const steps = parseSteps(quiz, text)
  return steps?.length === 1 ? steps[0] : undefined
}

/** Every step, `start` before the others. */
function stepsFrom(quiz: Quiz, start: number | undefined): number[] {
  const steps = quiz.points.map((_, index) => index + 1)
  return start === undefined ? steps : [start, ...steps.filter((step) => step !== start)]
}

/** The same progress as query or form fields, always in this order, so that a form and a link make one URL. */
export function fieldsOf(progress: Progress): Fields {
  const fields: Fields = [['mode', progress.mode]]
  if (progress.origin !== 'web') fields.push(['from', progress.origin])
  if (progress.group) fields.push(['group', progress.group])
  if (progress.start) fields.push(['start', String(progress.start)])
  if (progress.practice) fields.push(['practice', progress.steps.join('.')])
  if (progress.attempt) fields.push(['attempt', progress.attempt])
  if (progress.answers.length > 0) fields.push(['answers', progress.answers.join('.')])
  return fields
}

/** The step to answer next, counted from 1; `undefined` when every step is answered. */
export function nextStep(progress: Progress): number | undefined {
  return progress.steps[progress.answers.length]
}

/** Whether the answer due now is asked alone: it is stored by itself, whatever follows. */
export function isAlone(progress: Progress): boolean {
  return progress.start !== undefined && progress.answers.length === 0
}

export function withAnswer(progress: Progress, answer: string): Progress {
  return { ...progress, answers: [...progress.answers, answer] }
}

/** Another go at some of the steps. It is not an attempt: nothing of it is stored. */
export function practiceOf({ origin }: Progress, steps: number[]): Progress {
  return {
    mode: 'test',
    origin,
    group: undefined,
    start: undefined,
    attempt: undefined,
    steps,
    practice: true,
    answers: [],
  }
}
