import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginningOf } from '../../src/kinds/beginning.ts'

const word = fc.stringMatching(/^[a-z]{1,12}[.?؟]?$/)
const reason = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '))

it('loses no word of a reason', () => {
  fc.assert(
    fc.property(reason, (text) => {
      const { beginning, rest } = beginningOf(text)
      expect([beginning, rest].filter(Boolean).join(' ')).toBe(text)
    }),
  )
})

it('says that a sentence goes on where it does, and there alone', () => {
  fc.assert(
    fc.property(reason, (text) => {
      const { beginning, rest, cut } = beginningOf(text)
      expect(cut).toBe(rest !== '' && !/[.?؟]$/.test(beginning))
    }),
  )
})

it('breaks no sentence off that has room', () => {
  fc.assert(
    fc.property(reason, (text) => {
      fc.pre(text.length <= 210)
      expect(beginningOf(text).cut).toBe(false)
    }),
  )
})
