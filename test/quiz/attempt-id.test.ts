import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acceptance,
  acceptWindow,
  newAttemptId,
  parseAttemptId,
  startOf,
} from '../../src/quiz/attempt-id.ts'

const now = Date.UTC(2026, 10, 23, 21, 30)

describe('newAttemptId()', () => {
  it('carries its time', () => {
    expect(startOf(newAttemptId(now))).toBe(now)
  })

  it('is another one each time, even within a millisecond', () => {
    const ids = Array.from({ length: 1000 }, () => newAttemptId(now))
    expect(new Set(ids).size).toBe(1000)
  })

  it('sorts by time', () => {
    expect(newAttemptId(now) < newAttemptId(now + 1)).toBe(true)
  })
})

describe('parseAttemptId()', () => {
  it('gives an id back, in one spelling', () => {
    const id = newAttemptId(now)
    expect(parseAttemptId(id)).toBe(id)
    expect(parseAttemptId(id.toLowerCase())).toBe(id)
  })

  it('refuses everything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseAttemptId(text)).toBeUndefined()
      }),
    )
    const id = newAttemptId(now)
    for (const wrong of ['', id.slice(1), `${id}0`, `8${id.slice(1)}`, id.replace(/.$/, 'U')]) {
      expect(parseAttemptId(wrong)).toBeUndefined()
    }
    expect(parseAttemptId(undefined)).toBeUndefined()
  })
})

describe('acceptance()', () => {
  const at = (age: number) => acceptance(newAttemptId(now - age), now)

  it('is open through the whole accept window, and for a clock a little ahead', () => {
    expect([at(0), at(acceptWindow), at(-30_000)]).toEqual(['open', 'open', 'open'])
  })

  it('is late after the window', () => {
    expect(at(acceptWindow + 1)).toBe('late')
  })

  it('is in the future beyond what clocks differ', () => {
    expect(at(-61_000)).toBe('future')
  })
})
