import { env } from 'cloudflare:workers'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Progress } from '../../src/quiz/progress.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { hour } from '../../src/quiz/time.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { mark } from '../support/answers.ts'
import { serve } from '../support/app.ts'
import { replaced } from '../support/failing-kv.ts'
import { rivers } from '../support/quiz.ts'
import { storedEvent } from '../support/stored-event.ts'

const quiz = rivers()

/** What reader `i` of a test answers: a third wrong at first, a fifth wrong then, all right in the end. */
export const answersOf = (i: number) => [i % 3 ? 'snow' : 'rain', i % 5 ? 'trade' : 'war', 'salt']

interface Given extends Partial<Pick<Progress, 'mode' | 'origin' | 'group'>> {
  /** Choices, by the order of the questions. */
  answers?: string[]
  /** Only the first question was asked, alone. */
  start?: number
  /** When they are counted, in milliseconds since 1970; now where it is left out. */
  counted?: number
}

/** Long enough ago that what they missed most is named by now. */
export const yesterday = () => Date.now() - 25 * hour

/** Stores what so many readers answered a minute before, each by an attempt of its own, and has it counted. */
export async function readers(n: number, progress: Given = {}, asked = quiz) {
  const { counted = Date.now() } = progress
  const begun = counted - 60_000
  for (let i = 0; i < n; i++) {
    const { mode = i % 2 ? 'walk' : 'test', origin = 'web', group, start } = progress
    const answers = progress.answers ?? answersOf(i)
    const { key, payload } = await storedEvent({
      quiz: asked,
      mode,
      origin,
      group,
      kind: start ? 'answer' : 'attempt',
      attempt: newAttemptId(begun),
      marked: mark(asked, [1, 2, 3], start ? answers.slice(0, 1) : answers),
    })
    await env.SCORES.put(key, '', { metadata: payload })
  }
  await count(counted)
}

/** What the cron does. */
export async function count(now = Date.now()) {
  const { error } = await rollUp(env.SCORES, { now, pages: 8 })
  if (error) throw error
}

/** The app as an isolate that has just started serves it, with the reads from its store. */
export function freshly(
  get?: (...call: Parameters<KVNamespace['get']>) => Promise<unknown>,
  quizzes?: Quiz[],
) {
  const reads: unknown[] = []
  const SCORES = replaced(env.SCORES, {
    get: (...call: Parameters<KVNamespace['get']>) => {
      reads.push(call[0])
      return get ? get(...call) : env.SCORES.get(...call)
    },
    getWithMetadata: (...call: Parameters<KVNamespace['getWithMetadata']>) => {
      reads.push(call[0])
      return env.SCORES.getWithMetadata(...call)
    },
  })
  return { ...serve({ bindings: { SCORES }, quizzes }), reads }
}
