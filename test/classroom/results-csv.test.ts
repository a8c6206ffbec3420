import { reset } from 'cloudflare:test'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { resultsCsv } from '../../src/classroom/results-csv.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { StoredEvent } from '../../src/scores/event.ts'
import { serve } from '../support/app.ts'
import { finish, makeClass, receiptIn } from '../support/classroom.ts'
import { readSeparated } from '../support/csv.ts'
import { rivers } from '../support/quiz.ts'

const site = serve()

afterEach(() => reset())

const parseCsv = (text: string) => readSeparated(text, ',', '\r\n')

const word = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('=1+1', '+1', '-1', '@x', '\tx', '\rx', '"', 'a,b', 'a\r\nb', '=HYPERLINK("x")'),
)
const answered = fc.array(fc.tuple(word, word, fc.constantFrom(0, 1)), {
  minLength: 1,
  maxLength: 4,
})

function eventOf(answers: [string, string, number][]): StoredEvent {
  const payload = { score: answers.filter(([, , right]) => right).length, answers }
  return { quiz: 'rivers', attempt: newAttemptId(Date.now()), payload } as unknown as StoredEvent
}

describe('resultsCsv()', () => {
  it('is read back whole, and no cell of it is a formula, whatever was stored', () => {
    fc.assert(
      fc.property(fc.array(answered, { maxLength: 6 }), (stored) => {
        const events = stored.map(eventOf)
        const text = resultsCsv(rivers(), events)
        expect(text[0]).toBe('\uFEFF')
        const [head = [], ...rows] = parseCsv(text.slice(1))
        expect(head.slice(0, 4)).toEqual(['score', 'flood-why', 'bridge-why', 'fish-why'])
        expect(rows).toHaveLength(events.length)
        for (const row of rows) expect(row).toHaveLength(head.length)
        for (const cell of [head, ...rows].flat())
          expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/)
        const given = (answers: [string, string, number][]) =>
          new Map(answers.map(([q, c]) => [q, c])).values()
        const unquoted = (cells: string[]) =>
          cells
            .filter((cell) => cell !== '')
            .map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n\0＝＋－＠])/, ''))
            .sort()
        const written = stored.flatMap((answers) => [
          ...given(answers),
          String(eventOf(answers).payload.score),
        ])
        expect(unquoted(rows.flat())).toEqual(unquoted(written))
      }),
      { numRuns: 500 },
    )
  })

  it('is the same whatever the order in which a class finished', () => {
    fc.assert(
      fc.property(
        fc
          .array(answered, { maxLength: 6 })
          .chain((stored) =>
            fc.tuple(
              fc.constant(stored),
              fc.shuffledSubarray(stored, { minLength: stored.length }),
            ),
          ),
        ([one, other]) => {
          expect(resultsCsv(rivers(), one.map(eventOf))).toBe(
            resultsCsv(rivers(), other.map(eventOf)),
          )
        },
      ),
    )
  })
})

describe('results.csv', () => {
  it('has a row for each published attempt, with its score and answers and nothing that names it', async () => {
    const { code, below } = await makeClass(site)
    const attempts = []
    for (let n = 0; n < 7; n++) attempts.push(await finish(site, code, ['snow', 'war', 'salt']))
    const response = await site.get(below('/results.csv'))
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="results.csv"',
      'cache-control': 'private, no-store',
    })
    const bytes = new Uint8Array(await response.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    const [, ...rows] = parseCsv(text)
    expect(rows).toEqual(Array(5).fill(['2', 'snow', 'war', 'salt']))
    for (const { attempt } of attempts) {
      const receipt = await receiptIn(site, code, attempt)
      expect(receipt).not.toBe('')
      expect(text).not.toContain(receipt.slice(0, 4))
      expect(text).not.toContain(attempt.slice(0, 10))
    }
  })
})
