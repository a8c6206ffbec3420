import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { responsesCsv } from '../../src/classroom/responses-csv.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { StoredEvent } from '../../src/scores/event.ts'
import { readSeparated } from '../support/csv.ts'
import { rivers } from '../support/quiz.ts'

const parseCsv = (text: string) => readSeparated(text, ',', '\r\n')

const word = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('=1+1', '+1', '-1', '@x', '\tx', '\rx', '"', 'a,b', 'a\r\nb', '=HYPERLINK("x")'),
)
const answered = fc.array(fc.tuple(word, word, fc.constantFrom(0, 1)), {
  minLength: 1,
  maxLength: 4,
})

function eventOf(answers: [string, string, number, string?][]): StoredEvent {
  const payload = { score: answers.filter(([, , right]) => right).length, answers }
  return { quiz: 'rivers', attempt: newAttemptId(Date.now()), payload } as unknown as StoredEvent
}

describe('responsesCsv()', () => {
  it('is read back whole, and no cell of it is a formula, whatever was stored', () => {
    fc.assert(
      fc.property(fc.array(answered, { maxLength: 6 }), (stored) => {
        const events = stored.map(eventOf)
        const text = responsesCsv(rivers(), events)
        expect(text[0]).toBe('\uFEFF')
        const [head = [], ...rows] = parseCsv(text.slice(1))
        expect(head.slice(0, 5)).toEqual([
          'score',
          'flood-why',
          'flood-why.right',
          'flood-why.parts',
          'bridge-why',
        ])
        expect(rows).toHaveLength(events.length)
        for (const row of rows) expect(row).toHaveLength(head.length)
        for (const cell of [head, ...rows].flat())
          expect(cell).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/)
        const given = (answers: [string, string, number][]) =>
          [...new Map(answers.map(([q, c, right]) => [q, [c, String(right)]])).values()].flat()
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
          expect(responsesCsv(rivers(), one.map(eventOf))).toBe(
            responsesCsv(rivers(), other.map(eventOf)),
          )
        },
      ),
    )
  })

  it('has the parts of an answer as its event holds them, each with its mark', () => {
    const [, row] = parseCsv(
      responsesCsv(rivers(), [eventOf([['flood-why', 'a*2*b*1', 0, '01']])]).slice(1),
    )
    expect(row?.slice(0, 4)).toEqual(['0', 'a*2*b*1', '0', '01'])
  })
})
