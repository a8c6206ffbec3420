import { describe, expect, it } from 'vitest'
import { broken } from './broken.ts'

const each = 90

describe('recording and counting are exact', () => {
  it.each(['failing', 'outage', 'quota'] as const)(
    'when KV is at its worst: %s',
    { timeout: 180_000 },
    async (kind) => {
      expect(await broken(1, each, { kinds: [kind] })).toEqual([])
    },
  )
})
