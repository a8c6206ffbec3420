import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdictOn } from '../../src/classroom/given-cells.ts'
import { unknown } from '../../src/kinds/kind.ts'
import { markResponse, readResponse, verdictOf } from '../../src/kinds/kinds.ts'
import { storeParts } from '../../src/kinds/stored.ts'
import { answered } from '../kinds/questions.ts'

describe('verdictOn()', () => {
  it('gives of a stored answer to a question of any kind the verdict that its pupil was told', () => {
    fc.assert(
      fc.property(answered, ({ question, fields }) => {
        const parts = markResponse(question, String(readResponse(question, fields))) ?? []
        const told = verdictOf(question, parts)
        const [given, ...marks] = storeParts(parts)
        const right = told === 'right' ? 1 : 0
        expect(verdictOn(question, [question.id, given, right, ...marks])).toBe(told)
        expect(verdictOn(question, [question.id, unknown, 0])).toBe('wrong')
      }),
    )
  })
})
