import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minute } from '../../../src/quiz/time.ts'
import { nextList, pageLists } from '../../../src/scores/kv/next-list.ts'
import { type TokenBucket, takeToken } from '../../../src/scores/kv/token-bucket.ts'

const lesson = 45 * minute

/** When a page that is watched through a lesson has the class listed. */
function listings(arrivals: number[]): number[] {
  const sorted = [...arrivals].sort((a, b) => a - b)
  const times: number[] = []
  let lists: TokenBucket | undefined
  for (let at = 0; at < lesson; ) {
    times.push(at)
    lists = takeToken(lists, pageLists, at)
    const known = sorted.filter((arrival) => arrival <= at)
    at = nextList(known, 0, lists)
  }
  return times
}

const arrivals = fc.array(fc.integer({ min: 0, max: lesson }), { maxLength: 120 })

describe('nextList()', () => {
  it('spends at most 30 lists on a lesson, however a class arrives', () => {
    fc.assert(
      fc.property(arrivals, (arrivals) => {
        expect(listings(arrivals).length).toBeLessThanOrEqual(30)
      }),
    )
  })

  it('waits at least 15 seconds and at most four minutes, but to save its lists', () => {
    fc.assert(
      fc.property(arrivals, (arrivals) => {
        const times = listings(arrivals)
        for (const [i, at] of times.slice(1).entries()) {
          const pause = at - (times[i] as number)
          expect(pause).toBeGreaterThanOrEqual(15_000)
          expect(pause).toBeLessThanOrEqual(4 * minute)
        }
      }),
    )
  })

  it('comes sooner the faster a class arrives and the fewer are missing', () => {
    const at = 20 * minute
    const pause = (known: number[]) => nextList(known, 0, { left: 12, at }) - at
    const every = (apart: number, count: number) =>
      Array.from({ length: count }, (_, i) => at - (count - i) * apart)
    expect(pause(every(20_000, 9))).toBeLessThan(pause(every(20_000, 6)))
    expect(pause(every(10_000, 6))).toBeLessThan(pause(every(20_000, 6)))
  })
})
