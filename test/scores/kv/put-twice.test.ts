import { afterEach, describe, expect, it, vi } from 'vitest'
import { memoryOf } from '../../../src/scores/kv/memory.ts'
import type { Writable } from '../../../src/scores/kv/put.ts'
import { putTwice } from '../../../src/scores/kv/put-twice.ts'
import { waited } from '../../support/waited.ts'

const minute = 60_000
const key = 'group/123456789/closing'
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A KV that refuses a second write to a key within a second; writing and refusing take so many milliseconds. */
function slowly(takes: { put: number; refusal: number }) {
  const taken: { value: string; key: string; at: number }[] = []
  const kv: Writable = {
    async put(key, value) {
      const at = Date.now()
      if (taken.some((each) => each.key === key && at - each.at < 1000)) {
        await sleep(takes.refusal)
        throw new Error('KV PUT failed: 429 Too Many Requests')
      }
      taken.push({ key, value, at })
      await sleep(takes.put)
    },
  }
  return { kv, taken }
}

/** Presses so many milliseconds apart; gives what each was told, when all that goes on afterwards has ended. */
async function press(kv: Writable, values: string[], apart: number, at = key) {
  const after: Promise<unknown>[] = []
  const { result } = await waited(async () => {
    const told = values.map(async (value, i) => {
      await sleep(i * apart)
      const writing = { now: Date.now(), waitUntil: (work: Promise<unknown>) => after.push(work) }
      await putTwice(kv, at, value, {}, writing)
    })
    const all = await Promise.allSettled(told)
    for (const work of after) await work
    return all.map(({ status }) => status)
  })
  return result
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const times = [
  { put: 300, refusal: 300 },
  { put: 300, refusal: 20 },
  { put: 20, refusal: 300 },
  { put: 900, refusal: 100 },
]
const presses = [
  { values: ['closed', 'open'] },
  { values: ['closed', 'open', 'closed'] },
  { values: ['open', 'closed', 'open', 'later'] },
]

describe.each(times)('presses in a moment, on a KV that takes $put and $refusal ms', (takes) => {
  it.each(presses)('are taken, and the last one is stored: %j', async ({ values }) => {
    const { kv, taken } = slowly(takes)
    const told = await press(kv, values, 100)
    expect(told).toEqual(values.map(() => 'fulfilled'))
    expect(taken.map(({ value }) => value)).toEqual([values[0], values.at(-1)])
    const { writes, errors } = memoryOf(kv)
    expect([writes.length, errors]).toEqual([2, []])
  })
})

describe('what is said of a class', () => {
  it('is counted each time that it is written, for other isolates too', async () => {
    const { kv, taken } = slowly({ put: 300, refusal: 300 })
    for (let i = 0; i < 5; i++) await press(kv, ['closed', 'open'], 100, `${key}-${i}`)
    // The tenth write of a class makes one more, which tells of them.
    expect([taken.length, memoryOf(kv).writes.length]).toEqual([11, 11])
  })

  it('is stored though the request that was to write the word before once more was cut off', async () => {
    const stored: string[] = []
    let isFull = true
    const kv: Writable = {
      async put(_, value) {
        if (isFull) throw new Error('KV PUT failed: 429 Too Many Requests')
        stored.push(value)
      },
    }
    const say = (value: string) =>
      putTwice(kv, key, value, {}, { now: Date.now(), waitUntil: () => {} })
    await waited(async () => {
      const { setTimeout } = globalThis
      vi.stubGlobal('setTimeout', () => 0)
      say('closed').catch(() => {})
      await scheduler.wait(1)
      vi.stubGlobal('setTimeout', setTimeout)
      await sleep(minute)
      const said = say('open')
      await sleep(100)
      isFull = false
      await said
    })
    expect(stored).toEqual(['open'])
  })
})
