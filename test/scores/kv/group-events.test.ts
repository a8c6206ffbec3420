import { describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import { readGroupEvents } from '../../../src/scores/kv/group-events.ts'
import { groupEventKey } from '../../../src/scores/kv/keys.ts'
import type { Kv, ListedKey } from '../../../src/scores/kv/kv.ts'

const code = 'K3M9X7Q'
const began = 1_700_000_000_000
const metadata = { v: 1, kind: 'attempt', origin: 'web', mode: 'test', lang: 'ar', score: 0 }

const keyOf = (attempt: string, digest = 0): ListedKey => ({
  name: groupEventKey(code, {
    quiz: 'rivers',
    attempt,
    kind: 'attempt',
    digest: digest.toString(16).padStart(16, '0'),
  }),
  metadata: { ...metadata, answers: [] },
})
const attempts = (n: number, from = began) =>
  Array.from({ length: n }, (_, i) => keyOf(newAttemptId(from + i)))

/** A store that lists these keys as KV does, a thousand to a page, and fails where it is told to. */
function storing(...stored: ListedKey[][]) {
  const keys = stored.flat()
  const list = vi.fn(async ({ cursor = '0' }: { cursor?: string }) => {
    const next = Number(cursor) + 1000
    const page = keys.slice(Number(cursor), next)
    return next < keys.length
      ? { keys: page, list_complete: false as const, cursor: String(next) }
      : { keys: page, list_complete: true as const }
  })
  const kv: Kv = { list, get: async () => null, put: async () => {} }
  return { kv, list }
}

/** What the board knows after each of so many readings, ten seconds and more apart. */
async function readings(kv: Kv, times: number) {
  const seen = []
  for (let i = 1; i <= times; i++) {
    const { attempts, more } = await readGroupEvents(
      kv,
      code,
      'rivers',
      began + i * 11_000,
      () => {},
    )
    seen.push([attempts.length, more])
  }
  return seen
}

describe('a group', () => {
  it('is seen whole though one attempt was stored with thousands of answers', async () => {
    const forged = newAttemptId(began)
    const flood = Array.from({ length: 12_000 }, (_, i) => keyOf(forged, i))
    const { kv, list } = storing(flood, attempts(40, began + 1))
    expect(await readings(kv, 4)).toEqual([
      [1, true],
      [1, true],
      [41, false],
      [41, false],
    ])
    // Five pages a reading at most, then from the beginning.
    expect(list.mock.calls.map(([{ cursor = '0' }]) => Number(cursor) / 1000)).toEqual([
      ...[0, 1, 2, 3, 4],
      ...[5, 6, 7, 8, 9],
      ...[10, 11, 12],
      ...[0, 1, 2, 3, 4],
    ])
  })

  it('is kept up to 5,000 attempts, and more is told of', async () => {
    expect(await readings(storing(attempts(5000)).kv, 1)).toEqual([[5000, false]])
    expect(await readings(storing(attempts(5600)).kv, 3)).toEqual(Array(3).fill([5000, true]))
  })

  it('is read from its beginning after a reading failed', async () => {
    const { kv, list } = storing(attempts(7000))
    await readings(kv, 1)
    list.mockRejectedValueOnce(new Error('KV LIST failed: the cursor is too old'))
    expect(await readGroupEvents(kv, code, 'rivers', began + 22_000, () => {})).toMatchObject({
      more: true,
    })
    list.mockClear()
    await readGroupEvents(kv, code, 'rivers', began + 33_000, () => {})
    expect(list.mock.calls[0]?.[0]).not.toHaveProperty('cursor')
  })

  it('is read again where the request that began to read it is gone', async () => {
    const { kv, list } = storing(attempts(3))
    list.mockReturnValueOnce(new Promise(() => {}))
    await expect(readGroupEvents(kv, code, 'rivers', began, () => {})).rejects.toThrow('in time')
    expect((await readGroupEvents(kv, code, 'rivers', began, () => {})).attempts).toHaveLength(3)
  }, 10_000)
})
