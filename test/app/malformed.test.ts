import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boardPath } from '../../src/paths.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { TotalsBuilder } from '../../src/quiz/statistics/totals-builder.ts'
import { audit } from '../../src/scores/kv/audit.ts'
import { slotOfKey } from '../../src/scores/kv/keys.ts'
import { readEvent } from '../../src/scores/kv/read-event.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { sweep } from '../../src/scores/kv/sweep.ts'
import { lastSealedSlot } from '../../src/scores/kv/windows.ts'
import { answersField } from '../support/answers.ts'
import { serve } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'
import type { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'
import {
  key as boardKey,
  bound,
  catalog,
  code,
  filled,
  hour,
  keys,
  now,
  pages,
  withOther,
} from './stored.ts'

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => vi.restoreAllMocks())

const quiz = rivers()
const attempt = newAttemptId(now)
const answers = (...choices: string[]) => answersField(quiz, choices)
const query = (given: string) => new URLSearchParams({ mode: 'test', attempt, answers: given })
const paths = [
  '/en',
  `/en/rivers?group=${code}`,
  `/en/rivers/1?mode=test&group=${code}`,
  `/en/rivers/3/feedback?${query(answers('snow', 'war'))}&answer=salt`,
  `/en/rivers/result?${query(answers('snow', 'war', 'salt'))}&saved=yes`,
  `/en/rivers/result?${query(answers('snow', 'war', 'salt'))}&saved=yes&group=${code}`,
  '/en/rivers/statistics',
  '/api/quizzes/rivers/statistics',
  '/en/rivers/newsletter',
  `/g/${code}`,
  ...['', '/results.csv', '/answers', '/screen'].map(
    (path) => `/en/groups/${code}${path}?key=${boardKey}`,
  ),
  '/health',
]

const last = (id: string, group: string | undefined): Fields => [
  ['mode', 'test'],
  ['attempt', id],
  ['answers', answers('snow', 'trade')],
  ['answer', 'salt'],
  ...(group ? [['group', group] as [string, string]] : []),
]

/** Every page of an isolate that has just started, and the last answer, alone and in the class. */
async function expectAnswers(store: SimulatedKv) {
  const { get, post } = serve({ bindings: { SCORES: bound(store) } })
  for (const path of paths) {
    const { status, headers } = await get(path)
    // A class may be unknown; and `/health` may say that something is wrong.
    const expected = path === '/health' ? [200, 503] : path.includes(code) ? [200, 302, 404] : [200]
    expect(expected, path).toContain(status)
    const to = headers.get('Location')
    if (to) expect([`/en/rivers?group=${code}`, boardPath('en', code, boardKey)]).toContain(to)
  }
  for (const group of [undefined, code]) {
    const response = await post('/en/rivers/3', last(newAttemptId(now), group), {
      'HX-Request': 'true',
    })
    expect(response.status).toBe(200)
    const saved = new URLSearchParams(response.headers.get('HX-Push-Url')?.split('?')[1]).get(
      'saved',
    )
    expect(['yes', 'closed', 'unknown']).toContain(saved)
    if (!group) expect(saved).toBe('yes')
  }
}

/** The totals of all events: of those counted for good before, as they were then. */
function truth(store: SimulatedKv) {
  const builder = new TotalsBuilder()
  for (const key of store.versions.from('event/', '')) {
    const isFinal = (slotOfKey(key) ?? 0) <= lastSealedSlot(now)
    const stored = (isFinal && filled.versions.of(key)[0]) || store.versions.of(key).at(-1)
    const event = readEvent(key, stored?.metadata)
    if (typeof event !== 'string' && event.quiz === quiz.slug) builder.add(event.payload)
  }
  return builder.totals()
}

async function expectAllCounted(store: SimulatedKv) {
  const kv = bound(store)
  await rollUp(kv, { now, pages, catalog })
  await sweep(kv, { now, pages })
  for (let run = 0; run < 6; run++)
    await rollUp(kv, { now: now + (8 + run / 4) * hour, pages, catalog })
  const audited = await audit(kv, { now: now + 10 * hour, pages, catalog })
  const rest = await rollUp(kv, { now: now + 11 * hour, pages, catalog })
  expect([audited.error, rest.error]).toEqual([undefined, undefined])
  const view = store.versions.of('live/v2/rivers').at(-1)
  expect(JSON.parse(view?.value ?? '').totals).toEqual(truth(store))
}

/** A value with something of another type somewhere within it. */
const altered = (value: unknown): fc.Arbitrary<unknown> => {
  const wrong = fc.constantFrom(null, 'x', -1, 1.5, 1e300, [], {}, true, [[]], { length: 1 })
  const replace = (value: unknown, path: number[], by: unknown): unknown => {
    const entries = value && typeof value === 'object' ? Object.entries(value) : []
    const [first = 0, ...rest] = path
    const entry = path.length > 0 ? entries[first % entries.length] : undefined
    if (!entry) return by
    const changed = entries.map(([name, each]) => [
      name,
      name === entry[0] ? replace(each, rest, by) : each,
    ])
    return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed)
  }
  return fc
    .tuple(fc.array(fc.nat(20), { maxLength: 6 }), wrong)
    .map(([path, by]) => replace(value, path, by))
}

const anyText = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '{}', '[]', 'null', '5', '"x"', '{"totals":{}}', '{"v":2}', '\u0000'),
)

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const kinds = [...new Set(keys.map((key) => key.split('/', 1)[0] ?? ''))]
/** A key that is there, of any kind as likely as of any other. */
const anyStored = fc
  .constantFrom(...kinds)
  .chain((kind) => fc.constantFrom(...keys.filter((key) => key.startsWith(`${kind}/`))))

/** Something else under one key: other bytes, other JSON, a part of it, or of another type in one place. */
const anyOther = anyStored.chain((key) => {
  const { value = '', metadata } = filled.versions.of(key).at(-1) ?? {}
  const json = parsed(value)
  const values = fc.oneof(
    anyText,
    fc.nat(value.length).map((length) => value.slice(0, length)),
    ...(json === undefined ? [] : [altered(json).map((value) => JSON.stringify(value))]),
  )
  const metadatas = fc.oneof(fc.jsonValue(), fc.constant(undefined), altered(metadata))
  const other = fc.oneof(
    values.map((value) => ({ value })),
    metadatas.map((metadata) => ({ metadata })),
  )
  return fc.tuple(fc.constant(key), other)
})

/** A key that nobody wrote, among those of a kind. */
const anyKey = fc
  .tuple(anyStored, fc.nat(60), fc.string({ minLength: 1, maxLength: 12 }))
  .map(([key, length, end]) => key.slice(0, key.indexOf('/') + 1 + length) + end)
  .filter((key) => !keys.includes(key))

describe('whatever stands under one key', () => {
  it('every page answers, and all that was called saved is counted', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(anyOther, async ([key, other]) => {
        const store = withOther(key, other)
        await expectAnswers(store)
        await expectAllCounted(store)
      }),
      { numRuns: 150 },
    ),
  )

  it('so they do beside a key that nobody wrote', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(anyKey, anyText, async (key, value) => {
        const store = withOther(key, { value })
        await expectAnswers(store)
        await expectAllCounted(store)
      }),
      { numRuns: 60 },
    ),
  )

  it('there is a key of every kind', () => {
    expect(kinds).toEqual([
      'checkpoint',
      'event',
      'group-deleted',
      'group-event',
      'group',
      'live',
      'segment',
      'status',
    ])
  })
})
