import { describe, expect, it } from 'vitest'
import { broken } from './broken.ts'

const each = 50

describe('recording and counting on a KV as it usually is: late, and failing now and then', () => {
  it.each([1, 2, 3, 4, 5])('are exact (part %i)', { timeout: 120_000 }, async (part) => {
    expect(await broken(part * each, each, { kinds: ['usual'] })).toEqual([])
  })
})
