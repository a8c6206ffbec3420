import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { GroupEvent, GroupEvents, Stretch } from '../../src/scores/group.ts'
import { published } from '../../src/scores/published.ts'
import { attemptsOf, counting, stretchesIn } from '../../src/scores/stretches.ts'

const began = Date.UTC(2026, 10, 24, 8)
const second = 1000
const minute = 60 * second

/** An attempt that arrived so long after the first, at the quiz as it was first or as it is now. */
function attempt(after: number, questions = 'a'): GroupEvent {
  const arrived = began + after
  const payload = { score: 0, answers: [[questions, 'x', 0]] }
  return {
    quiz: 'rivers',
    attempt: newAttemptId(arrived),
    payload,
    arrived,
  } as unknown as GroupEvent
}
const events = (attempts: GroupEvent[], leftOut: Stretch[] = []): GroupEvents => ({
  attempts,
  answers: [],
  leftOut,
  more: false,
  until: 0,
})
const sizes = (all: GroupEvents) =>
  stretchesIn(all).map((stretch) => attemptsOf(stretch, all).length)
const many = (n: number, from: number, apart: number) =>
  Array.from({ length: n }, (_, i) => attempt(from + i * apart))

describe('what may be left out', () => {
  it('are whole fives, those of one minute together', () => {
    expect(sizes(events(many(4, 0, minute)))).toEqual([])
    expect(sizes(events(many(14, 0, minute)))).toEqual([5, 5])
    const flood = [
      ...many(10, 0, minute),
      ...many(300, 10 * minute, 100),
      ...many(8, 12 * minute, minute),
    ]
    expect(sizes(events(flood))).toEqual([5, 5, 300, 5])
  })

  it('are none where attempts at other questions arrived between', () => {
    const mixed = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((i) =>
      attempt(i * minute, i === 2 ? 'b' : 'a'),
    )
    expect(sizes(events(mixed))).toEqual([5])
  })

  it('are whole fives of those that are left', () => {
    const attempts = many(20, 0, minute)
    const [first, ...rest] = stretchesIn(events(attempts))
    const left = events(attempts, [first as Stretch])
    expect(stretchesIn(left)).toEqual(rest)
    expect(counting(left)).toEqual(attempts.slice(5))
  })
})

describe('the views of an open class', () => {
  it('differ by no attempt or by five at least, whatever is left out, taken back and arrives', () => {
    const press = fc.record({ action: fc.constantFrom('arrive', 'out', 'back'), n: fc.nat(20) })
    fc.assert(
      fc.property(fc.array(press, { minLength: 4, maxLength: 25 }), (presses) => {
        let all = events(many(10, 0, 20 * second))
        let last = 10 * minute
        const views: string[][] = []
        for (const { action, n } of presses) {
          const { attempts, leftOut } = all
          if (action === 'arrive') {
            all = events([...attempts, ...many((n % 7) + 1, last, 20 * second)], leftOut)
            last += 10 * minute
          } else if (action === 'out') {
            const some = stretchesIn(all)
            const stretch = some[n % Math.max(some.length, 1)]
            if (stretch) all = events(attempts, [...leftOut, stretch])
          } else all = events(attempts, leftOut.toSpliced(n % Math.max(leftOut.length, 1), 1))
          views.push((published(counting(all), false) ?? []).map((event) => event.attempt))
        }
        for (const a of views)
          for (const b of views) {
            const [inA, inB] = [new Set(a), new Set(b)]
            const difference = [
              ...a.filter((id) => !inB.has(id)),
              ...b.filter((id) => !inA.has(id)),
            ].length
            expect(difference === 0 || difference >= 5).toBe(true)
          }
      }),
      { numRuns: 300 },
    )
  })
})
