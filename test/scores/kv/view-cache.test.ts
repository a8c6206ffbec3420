import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryOf } from '../../../src/scores/kv/memory.ts'
import { keepView, readView } from '../../../src/scores/kv/view-cache.ts'
import type { Patience } from '../../../src/scores/store.ts'

const key = 'live/v2/rivers'
const parse = (value: unknown) => (typeof value === 'number' ? value : undefined)

/** A store whose reads answer as they are told to, one after the other, and each after so long. */
function answering(...answers: [text: string | null | Error, ms?: number][]) {
  const get = vi.fn(async () => {
    const [answer, ms = 0] = answers.shift() ?? [new Error('not asked for')]
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
    if (answer instanceof Error) throw answer
    return answer
  })
  const kv = { get } as unknown as KVNamespace
  const held: Promise<unknown>[] = []
  const read = (patience: Patience = 'brief') =>
    readView(kv, key, parse, { now: Date.now(), waitUntil: (work) => held.push(work), patience })
  return { kv, read, get, held }
}

const failed = new Error('KV GET failed: 500 Internal Server Error')
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** What it comes to, and how long it took. */
async function timed<T>(asked: Promise<T>) {
  const began = Date.now()
  const done = asked.then((view) => ({ view, ms: Date.now() - began }))
  await pass(5000)
  return done
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('a view', () => {
  it('is waited for as long as its page can, and no longer', async () => {
    for (const [ms, patience, waited, view] of [
      [200, 'brief', 200, 7],
      [400, 'brief', 300, undefined],
      [2500, 'long', 2500, 7],
      [3500, 'long', 3000, undefined],
    ] as const) {
      const { read } = answering(['7', ms])
      expect(await timed(read(patience))).toEqual({ view, ms: waited })
    }
  })

  it('that comes too late is there for the next page, since the read is held', async () => {
    const { read, get, held } = answering(['7', 600])
    const first = read()
    await pass(300)
    expect([await first, held.length]).toEqual([undefined, 1])
    await pass(300)
    await held[0]
    expect([await read(), get.mock.calls.length]).toEqual([7, 1])
  })

  it('that takes too long is not waited for again by pages that can do without, and is by others', async () => {
    const { read, get } = answering(['7', 10_000], ['8'])
    const first = read()
    await pass(300)
    expect([await first, await read(), get.mock.calls.length]).toEqual([undefined, undefined, 1])
    expect([await read('long'), get.mock.calls.length]).toEqual([8, 2])
  })

  it('whose read fails is read anew by the next page where nothing is known', async () => {
    const { read, get } = answering([failed], ['7'])
    expect([await read(), await read(), get.mock.calls.length]).toEqual([undefined, 7, 2])
  })

  it('whose read fails after its page is gone is read anew by the next one', async () => {
    const { read, held } = answering([failed, 600], ['7'])
    const first = read()
    await pass(300)
    expect(await first).toBeUndefined()
    await pass(300)
    await held[0]
    expect(await read()).toBe(7)
  })

  it('whose read fails is as it was, and is read again five seconds later', async () => {
    const { read, get } = answering(['7'], [failed], ['8'])
    await read()
    await pass(31_000)
    expect([await read(), await read(), get.mock.calls.length]).toEqual([7, 7, 2])
    await pass(5000)
    expect(await read()).toBe(8)
  })

  it('is shown as it was to those who come while one page reads it', async () => {
    const { read, get } = answering(['7'], ['8', 200])
    await read()
    await pass(31_000)
    const reading = read()
    expect([await read(), get.mock.calls.length]).toEqual([7, 2])
    await pass(200)
    expect([await reading, await read()]).toEqual([8, 8])
  })

  it('that was written meanwhile is not undone by a read that began before', async () => {
    const { kv, read, held } = answering(['7', 600])
    const first = read()
    await pass(300)
    await first
    keepView(kv, key, Date.now(), 8)
    await pass(300)
    await held[0]
    expect(await read()).toBe(8)
  })

  it('that is none is asked for again after ten seconds', async () => {
    const { read, get } = answering([null], ['7'])
    expect([await read(), await read(), get.mock.calls.length]).toEqual([null, null, 1])
    await pass(10_000)
    expect(await read()).toBe(7)
  })

  it('whose read fails is told of by /health', async () => {
    const { kv, read } = answering([failed])
    await read()
    expect(memoryOf(kv).errors).toMatchObject([
      { message: 'KV GET failed: 500 Internal Server Error' },
    ])
  })
})
