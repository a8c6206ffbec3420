import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnKind } from '../../src/kinds/drawings.ts'
import type { Given } from '../../src/kinds/drawn.ts'
import { unknown } from '../../src/kinds/kind.ts'
import { markResponse, readResponse, verdictOf } from '../../src/kinds/kinds.ts'
import { answered, anyQuestion } from './questions.ts'

/** A class of which everybody gave the same. */
const classGiving = (response: Map<string, string>, answered: number): Given => ({
  answered,
  times: (part, value) => (response.get(part) === value ? answered : 0),
})

describe('how a class answered a question of any kind', () => {
  it('has a mistake where the answer was not right, told with how many made it, and none where it was', () => {
    fc.assert(
      fc.property(answered, fc.constantFrom('ar' as const, 'en' as const), (asked, lang) => {
        const { question, fields } = asked
        const parts = markResponse(question, String(readResponse(question, fields))) ?? []
        const given = classGiving(new Map(parts.map(({ part, value }) => [part, value])), 7)
        const made = drawnKind(question)
          .split(lang, question)
          .flatMap(({ mistakes }) => mistakes)
          .filter((mistake) => mistake.times(given) > 0)
        expect(made.length > 0).toBe(verdictOf(question, parts) !== 'right')
        for (const mistake of made) {
          expect(mistake.times(given)).toBe(7)
          expect(mistake.told(7, 9)).toMatch(/7.*9/)
          expect(mistake.instead.text).not.toBe('')
          expect(mistake.instead.feedback).not.toBe('')
        }
      }),
    )
  })

  it('has no mistake of whoever did not know, which is counted apart', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const given = classGiving(new Map([['', unknown]]), 7)
        const rows = drawnKind(question).split('ar', question)
        expect(rows.map((row) => row.times(given))).toEqual(rows.map(() => 0))
        for (const { mistakes } of rows)
          for (const mistake of mistakes) expect(mistake.times(given)).toBe(0)
      }),
    )
  })
})
