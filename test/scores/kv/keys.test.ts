import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import {
  bucketLabel,
  eventKey,
  groupEventKey,
  slotLabel,
  slotOf,
  slotOfKey,
} from '../../../src/scores/kv/keys.ts'

const hour = fc.integer({ min: 0, max: 9_999_999 })

describe('bucketLabel()', () => {
  it('puts the newer bucket first in the order of a list', () => {
    fc.assert(
      fc.property(hour, hour, (a, b) => {
        fc.pre(a > b)
        expect(bucketLabel(a) < bucketLabel(b)).toBe(true)
      }),
    )
  })
})

describe('slotOfKey()', () => {
  it('reads the slot of an attempt from its key, and of no other text', () => {
    const attempt = newAttemptId(Date.UTC(2026, 10, 23, 21, 30))
    const name = { quiz: 'rivers', attempt, kind: 'attempt', digest: '0'.repeat(16) } as const
    expect(slotOfKey(eventKey(name))).toBe(slotOf(attempt))
    for (const key of [
      '',
      'event/',
      'event/12345678/x',
      'event/12345678x/x',
      'event/1234567890/x',
    ]) {
      expect(slotOfKey(key)).toBeUndefined()
    }
    expect(slotOfKey(groupEventKey('K3M9X7Q', name))).toBeUndefined()
  })
})

describe('eventKey()', () => {
  it('fits KV for the longest slug a quiz can have', () => {
    const attempt = newAttemptId(Date.now())
    const name = { quiz: 'x'.repeat(60), attempt, kind: 'attempt', digest: '0'.repeat(16) } as const
    for (const key of [eventKey(name), groupEventKey('K3M9X7Q', name)]) {
      expect(new TextEncoder().encode(key).length).toBeLessThanOrEqual(512)
    }
  })

  it('changes its bucket on the hour', () => {
    const hourStart = Date.UTC(2026, 10, 23, 21)
    const [before, after] = [hourStart - 1, hourStart].map((ms) => slotOf(newAttemptId(ms)))
    expect(slotLabel(after ?? 0).slice(0, 7)).not.toBe(slotLabel(before ?? 0).slice(0, 7))
  })
})
