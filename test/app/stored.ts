import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Finished } from '../../src/scores/event.ts'
import { audit } from '../../src/scores/kv/audit.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { kvScores } from '../../src/scores/kv/store.ts'
import { stretchesIn } from '../../src/scores/stretches.ts'
import { mark } from '../support/answers.ts'
import { rivers } from '../support/quiz.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'
import { storedEvent } from '../support/stored-event.ts'

export const hour = 60 * 60 * 1000
export const now = Date.now()
const quiz = rivers()
export const pages = 40
/** What the library of the site under test has. */
export const catalog = {
  has: (slug: string) => slug === quiz.slug,
  questionsOf: async () => quiz.points.map(({ question }) => question),
}

const newStore = () => new SimulatedKv(new VirtualClock(now), new Random(1), none)

/** The binding of a store where nothing goes wrong. */
export const bound = (store: SimulatedKv) => store.at('FRA') as unknown as KVNamespace

/** An attempt that began so many hours before now. */
function finishedAt(before: number, i = 0, group?: string): Finished {
  const answers = [i % 3 ? 'snow' : 'rain', i % 5 ? 'trade' : 'war', 'salt']
  const attempt = newAttemptId(Math.round(now - before * hour + i))
  const marked = mark(quiz, [1, 2, 3], answers)
  return { quiz, mode: 'test', origin: 'web', kind: 'attempt', attempt, marked, group }
}

/**
 * A store with one key at least of every kind there is: attempts of three hours, two of them counted
 * for good, by two runs; an audit; a class that was closed, has another key and
 * attempts left out; and one that is gone.
 */
async function fill() {
  const store = newStore()
  const kv = bound(store)
  const put = async (finished: Finished) => {
    const { key, payload } = await storedEvent(finished)
    await kv.put(key, '', { metadata: payload })
  }
  for (const before of [12, 10, 1]) for (let i = 0; i < 15; i++) await put(finishedAt(before, i))
  for (const before of [6, 4, 0]) await rollUp(kv, { now: now - before * hour, pages, catalog })
  await audit(kv, { now, pages, catalog })
  const { groups } = kvScores({ SCORES: kv }, () => {})
  const form = { quiz: quiz.slug, lang: 'en', label: 'B', mode: 'both', closes: null } as const
  const gone = await groups.create(form)
  const { code, key } = await groups.create(form)
  for (let i = 0; i < 6; i++) await put(finishedAt(0.5, i, code))
  const open = async (key: string, of = code) => {
    const owned = await groups.open(of, key)
    if (!owned) throw new Error('The board does not open')
    return owned
  }
  const newKey = await groups.changeKey(await open(key))
  const owned = await open(newKey)
  const [stretch] = owned.events ? stretchesIn(owned.events) : []
  if (!stretch) throw new Error('Nothing can be left out')
  await groups.leaveOut(owned, stretch, true)
  await groups.closeAt(owned, now + 30 * 24 * hour)
  await groups.remove(await open(gone.key, gone.code))
  return { store, code, key: newKey }
}

export const { store: filled, code, key } = await fill()
export const keys = [...filled.versions.from('', '')]

/** A copy of that store with something else under one key. */
export function withOther(key: string, other: { value?: string; metadata?: unknown }) {
  const store = newStore()
  for (const name of keys) for (const v of filled.versions.of(name)) store.versions.apply(name, v)
  const last = filled.versions.of(key).at(-1)
  const until = Number.POSITIVE_INFINITY
  store.versions.apply(key, { at: now, value: '', metadata: undefined, until, ...last, ...other })
  return store
}
