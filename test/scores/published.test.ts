import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { StoredEvent } from '../../src/scores/event.ts'
import { readGroupEvents } from '../../src/scores/kv/group-events.ts'
import { groupEventKey } from '../../src/scores/kv/keys.ts'
import type { Kv, ListedKey } from '../../src/scores/kv/kv.ts'
import {
  formatShown,
  parseShown,
  published,
  publishedIn,
  type Shown,
  shownOf,
} from '../../src/scores/published.ts'

const code = 'K3M9X7Q'
const pool = 40
const payload = {
  v: 1,
  kind: 'attempt',
  origin: 'web',
  mode: 'test',
  lang: 'ar',
  score: 1,
  answers: [['q', 'a', 1]],
}
const keys: ListedKey[] = Array.from({ length: pool }, (_, i) => ({
  name: groupEventKey(code, {
    quiz: 'rivers',
    attempt: newAttemptId(1_700_000_000_000 + ((i * 17) % pool) * 1000),
    kind: 'attempt',
    digest: '0'.repeat(16),
  }),
  metadata: payload,
  expiration: 2_000_000_000 + i,
}))

/** A store that lists whatever `visible` names, as a list lists it. */
function listing() {
  const visible = new Set<number>()
  const kv: Kv = {
    list: () =>
      Promise.resolve({
        keys: [...visible]
          .map((i) => keys[i] as ListedKey)
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
        list_complete: true,
      }),
    get: (key) => env.SCORES.get(key),
    put: () => Promise.resolve(),
  }
  return { kv, visible }
}

const attemptsIn = async (kv: Kv, now: number) =>
  (await readGroupEvents(kv, code, 'rivers', { now, waitUntil: () => {} })).events?.attempts ?? []

/** How many attempts are in one view and not in the other. */
function difference(a: StoredEvent[], b: StoredEvent[]): number {
  const [of, other] = [a, b].map((events) => new Set(events.map(({ attempt }) => attempt)))
  const missing = (from: StoredEvent[], there = new Set<string>()) =>
    from.filter(({ attempt }) => !there.has(attempt)).length
  return missing(a, other) + missing(b, of)
}

const apart = (n: number) => n === 0 || n >= 5

/** Attempts in any order of their becoming visible; some lists leave some of them out again. */
const story = fc.array(
  fc.record({
    arriving: fc.uniqueArray(fc.nat(pool - 1), { maxLength: 7 }),
    missing: fc.uniqueArray(fc.nat(pool - 1), { maxLength: 3 }),
    machine: fc.nat(1),
  }),
  { minLength: 2, maxLength: 25 },
)

describe('the views of an open class', () => {
  it('differ by no attempt or by five at least, in whatever order attempts become visible', async () => {
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        const { kv, visible } = listing()
        const views: StoredEvent[][] = []
        const told = new Set<number>()
        let now = 0
        for (const { arriving, missing } of steps) {
          for (const i of arriving) visible.add(i)
          const hidden = missing.filter((i) => visible.delete(i))
          now += 11_000
          const attempts = await attemptsIn(kv, now)
          for (const i of visible) told.add(i)
          expect(attempts).toHaveLength(told.size)
          views.push(published(attempts, false) ?? [])
          for (const i of hidden) visible.add(i)
        }
        for (const a of views) for (const b of views) expect(apart(difference(a, b))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('keep to it on two machines that are told of attempts at different times', async () => {
    let held = 0
    await fc.assert(
      fc.asyncProperty(story, async (steps) => {
        const machines = [listing(), listing()]
        let before: Shown | undefined
        let last: StoredEvent[] = []
        let now = 0
        for (const { arriving, machine } of steps) {
          const { kv, visible } = machines[machine] ?? listing()
          for (const i of arriving) visible.add(i)
          now += 11_000
          const attempts = await attemptsIn(kv, now)
          const view = published(attempts, false, before)
          if (!view) {
            held++
            continue
          }
          expect(apart(difference(last, view))).toBe(true)
          last = view
          before = parseShown(formatShown(shownOf(view)))
        }
      }),
      { numRuns: 300 },
    )
    expect(held).toBeGreaterThan(0)
  })
})

describe('published()', () => {
  const events = keys.map(
    (_, i) => ({ quiz: 'rivers', attempt: String(i), payload }) as unknown as StoredEvent,
  )
  const numbers = [0, 1, 4, 5, 6, 9, 10, 14, 15]
  const shown = (closed: boolean) =>
    numbers.map((n) => published(events.slice(0, n), closed)?.length)

  it('shows nothing below five, then whole fives, and all once the class has closed', () => {
    expect(shown(false)).toEqual([0, 0, 0, 5, 5, 5, 10, 10, 15])
    expect(shown(true)).toEqual([0, 0, 0, 5, 6, 9, 10, 14, 15])
  })

  it('waits for five more after all were shown and the class was opened again', () => {
    const all = shownOf(events.slice(0, 12))
    const next = (n: number) => published(events.slice(0, n), false, all)?.length
    expect([12, 13, 15, 17, 19, 20].map(next)).toEqual([...Array(5).fill(undefined), 20])
  })
})

describe('publishedIn()', () => {
  const event = (i: number, list?: number) =>
    ({
      quiz: 'rivers',
      attempt: String(i),
      payload: { ...payload, list },
    }) as unknown as StoredEvent
  const numbered = [event(0, 3), event(1, 3), event(2, 30)]
  const rest = [3, 4, 5, 6, 7, 8].map((i) => event(i))
  const ids = (events: StoredEvent[] | undefined) => events?.map(({ attempt }) => Number(attempt))

  it('shows what came under a number of the list at once, and the rest from five on when it closes', () => {
    const open = { closed: false, list: 30 }
    expect(ids(publishedIn(open, [...rest, ...numbered]))).toEqual([0, 1, 2])
    const closed = { closed: true, list: 30 }
    expect(ids(publishedIn(closed, [...rest, ...numbered]))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(ids(publishedIn(closed, [...rest.slice(2), ...numbered]))).toEqual([0, 1, 2])
    expect(ids(publishedIn({ closed: true, list: 20 }, [...numbered, ...rest.slice(3)]))).toEqual([
      0, 1,
    ])
  })

  it('tells nobody apart in a class without a list, whatever its events say', () => {
    const none = { closed: false, list: undefined }
    expect(publishedIn(none, numbered)).toEqual([])
    expect(publishedIn(none, [...numbered, ...rest])).toHaveLength(5)
  })
})

describe('parseShown()', () => {
  it('takes only what a board wrote', () => {
    for (const text of [
      undefined,
      '',
      '5',
      '5.x',
      '-5.1',
      '5.1',
      '5.1.2.3',
      '99999.1.0',
      '5.12345678901.0',
    ]) {
      expect(parseShown(text)).toBeUndefined()
    }
    expect(parseShown('15.4294967295.7')).toEqual({
      attempts: 15,
      checksum: 4_294_967_295,
      leftOut: 7,
    })
  })
})
