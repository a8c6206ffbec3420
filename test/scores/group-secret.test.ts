import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { newKey } from '../../src/scores/board-key.ts'
import { receiptOf, screenKeyOf, withReceipt } from '../../src/scores/group-secret.ts'

const now = Date.UTC(2026, 10, 24)
const group = { secret: newKey() }
const other = { secret: newKey() }

describe('a receipt', () => {
  it('is short, the same for an attempt, and another for every one and every group', async () => {
    const attempts = Array.from({ length: 200 }, () => newAttemptId(now))
    const [receipts, again, others] = await Promise.all(
      [group, group, other].map((each) => Promise.all(attempts.map((id) => receiptOf(each, id)))),
    )
    expect(again).toEqual(receipts)
    expect(new Set([...(receipts ?? []), ...(others ?? [])]).size).toBe(400)
    for (const each of receipts ?? [])
      expect(each).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('cannot be made by choosing an id that ends as another', async () => {
    const attempt = newAttemptId(now)
    const forged = newAttemptId(now - 1000).slice(0, -8) + attempt.slice(-8)
    expect(await receiptOf(group, forged)).not.toBe(await receiptOf(group, attempt))
    expect((await receiptOf(group, attempt)).replace('-', '')).not.toBe(attempt.slice(-8))
  })

  it('is known however it was typed, and no other', async () => {
    const [attempt, next] = [{ attempt: newAttemptId(now) }, { attempt: newAttemptId(now) }]
    const code = await receiptOf(group, attempt.attempt)
    const digits = (zero: number) => (each: string) => String.fromCodePoint(zero + Number(each))
    for (const typed of [
      code,
      code.replace('-', ''),
      code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'i'),
      `\u200f${code.replace(/\d/g, digits(0x660))}\u2069`,
      code.replace(/\d/g, digits(0x6f0)),
    ]) {
      expect(await withReceipt(group, typed, [next, attempt])).toEqual([
        { ...attempt, receipt: code },
      ])
    }
    for (const typed of [undefined, '', '-', code.slice(1), `${code}0`])
      expect(await withReceipt(group, typed, [attempt, next])).toEqual([])
    expect(await withReceipt(other, code, [attempt, next])).toEqual([])
  })
})

describe('the key to a screen', () => {
  it('is its group’s alone, and tells nothing of its secret', async () => {
    const key = await screenKeyOf(group)
    expect(await screenKeyOf(group)).toBe(key)
    expect(await screenKeyOf(other)).not.toBe(key)
    expect(key).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(key).not.toBe(group.secret)
  })
})
