import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TokenBucket, takeToken } from '../../../src/scores/kv/token-bucket.ts'

const rates = fc.record({
  atOnce: fc.integer({ min: 1, max: 200 }),
  refill: fc.integer({ min: 1, max: 100_000 }),
})
const pauses = fc.array(fc.nat(1_000_000), { maxLength: 100 })

describe('takeToken()', () => {
  it('lets no more through in any time than a full bucket and what that time refills', () => {
    fc.assert(
      fc.property(rates, pauses, (rate, pauses) => {
        let bucket: TokenBucket | undefined
        let taken = 0
        let now = 0
        for (const pause of pauses) {
          now += pause
          const next = takeToken(bucket, rate, now)
          if (next.left < 0) continue
          bucket = next
          taken++
        }
        expect(taken).toBeLessThanOrEqual(
          rate.atOnce + (now - (pauses[0] ?? 0)) / rate.refill + 1e-6,
        )
      }),
    )
  })

  it('has as many as it holds after any rest, and loses none to a clock that is behind', () => {
    fc.assert(
      fc.property(rates, fc.nat(1_000_000), (rate, now) => {
        const full = { left: rate.atOnce, at: now }
        expect(takeToken(undefined, rate, now).left).toBe(rate.atOnce - 1)
        expect(takeToken(full, rate, 2 * now).left).toBe(rate.atOnce - 1)
        expect(takeToken(full, rate, now - 1000).left).toBe(rate.atOnce - 1)
      }),
    )
  })
})
