import { env } from 'cloudflare:workers'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import type { Mode, Origin } from '../../../src/quiz/quiz.ts'
import type { AnswerSet, Totals } from '../../../src/quiz/statistics/totals.ts'
import { TotalsBuilder } from '../../../src/quiz/statistics/totals-builder.ts'
import type { Kv } from '../../../src/scores/kv/kv.ts'
import { mark } from '../../support/answers.ts'
import { rivers } from '../../support/quiz.ts'
import { storedEvent } from '../../support/stored-event.ts'

/** A quiet Friday; the hours of a test are counted from it. */
const start = Date.UTC(2026, 10, 20)
export const hour = (n: number) => Math.round(start + n * 60 * 60 * 1000)

/** When the bucket of the first hour is sealed, in hours: its end, two of acceptance, two of grace, and 20 s. */
export const sealed = 5.01

interface Play {
  /** When it began, in hours. */
  at: number
  quiz?: string
  mode?: Mode
  origin?: Origin
  /** Of the first, the second and the third question; a single one is an answer given alone. */
  answers?: string[]
  attempt?: string
  discarded?: boolean
}

export function eventOf(play: Play) {
  const {
    at,
    quiz = 'rivers',
    mode = 'walk',
    origin = 'web',
    answers = ['snow', 'war', 'salt'],
  } = play
  const { attempt = newAttemptId(hour(at)), discarded = false } = play
  const rewritten = { ...rivers(), slug: quiz }
  const marked = mark(rewritten, [1, 2, 3], answers)
  const kind = marked.length < rewritten.points.length ? 'answer' : 'attempt'
  return storedEvent({ quiz: rewritten, mode, origin, kind, attempt, marked, discarded })
}

/** Stores what was played, and gives what it comes to by quiz, counted by itself. */
export async function store(...plays: Play[]): Promise<Map<string, Totals>> {
  const builders = new Map<string, TotalsBuilder>()
  for (const play of plays) {
    const event = await eventOf(play)
    await put(event)
    const quiz = play.quiz ?? 'rivers'
    const builder = builders.get(quiz) ?? new TotalsBuilder()
    builders.set(quiz, builder)
    builder.add(event.payload satisfies AnswerSet)
  }
  return new Map([...builders].map(([quiz, builder]) => [quiz, builder.totals()]))
}

export function put({ key, payload }: { key: string; payload: unknown }): Promise<void> {
  return env.SCORES.put(key, '', { metadata: payload })
}

/** So many attempts spread over an hour, of which every third had a question wrong. */
export function attempts(at: number, n: number, more: Partial<Play> = {}): Play[] {
  return Array.from({ length: n }, (_, i) => ({
    at: at + i / n,
    mode: i % 2 ? 'walk' : 'test',
    answers: [i % 3 ? 'snow' : 'rain', i % 5 ? 'trade' : 'war', 'salt'],
    ...more,
  }))
}

/** The store's content but for events: every other key with its value and metadata. */
export async function written(prefix = ''): Promise<Map<string, string>> {
  const { keys } = await env.SCORES.list({ prefix })
  const rest = keys.filter(({ name }) => !name.startsWith('event/'))
  return new Map(
    await Promise.all(
      rest.map(
        async ({ name, metadata }): Promise<[string, string]> => [
          name,
          `${await env.SCORES.get(name)}\n${JSON.stringify(metadata ?? null)}`,
        ],
      ),
    ),
  )
}

/** Everything stored but for events, to be restored. */
export async function snapshot() {
  const { keys } = await env.SCORES.list()
  const rest = keys.filter(({ name }) => !name.startsWith('event/'))
  return Promise.all(
    rest.map(async ({ name, metadata }) => ({
      name,
      metadata,
      value: (await env.SCORES.get(name)) ?? '',
    })),
  )
}

export async function restore(stored: Awaited<ReturnType<typeof snapshot>>): Promise<void> {
  for (const { name } of await snapshot()) await env.SCORES.delete(name)
  for (const { name, value, metadata } of stored) await env.SCORES.put(name, value, { metadata })
}

/** The totals of the newest checkpoint, by quiz. */
export async function counted(): Promise<Map<string, Totals>> {
  const [newest] = [...(await written('checkpoint/v2/'))]
  const lines = newest?.[1].split('\n').slice(1, -1) ?? []
  return new Map(
    lines.map((line): [string, Totals] => {
      const [quiz = '', totals = ''] = line.split('\t')
      return [quiz, JSON.parse(totals)]
    }),
  )
}

/** The store with pages of this many keys. */
export function withPages(size: number): Kv {
  return wrapped({ list: (options) => env.SCORES.list({ limit: size, ...options }) })
}

/** The store with some of its operations done otherwise. */
export function wrapped(other: Partial<Kv>): Kv {
  return {
    list: (options) => env.SCORES.list(options),
    get: (key) => env.SCORES.get(key),
    put: (key, value, options) => env.SCORES.put(key, value, options),
    ...other,
  }
}

/** The store until its operation number `n`, which is done or not, and fails; as do all after it. */
export function dyingAt(n: number, done: boolean) {
  let calls = 0
  const dying =
    <In extends unknown[], Out>(call: (...args: In) => Promise<Out>) =>
    async (...args: In) => {
      calls++
      if (calls > n || (calls === n && !done)) throw new Error('killed')
      const out = await call(...args)
      if (calls === n) throw new Error('killed')
      return out
    }
  const real = wrapped({})
  const kv = { list: dying(real.list), get: dying(real.get), put: dying(real.put) }
  return { kv, calls: () => calls }
}
