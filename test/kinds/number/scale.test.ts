import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { NumberQuestion } from '../../../src/kinds/number/kind.ts'
import { scale } from '../../../src/kinds/number/scale.ts'
import { languages } from '../../../src/languages/languages.ts'

/** What stands on a line of 328 px, as a small phone shows it: each text's beginning and end. */
const labels = (svg: string) =>
  [...svg.matchAll(/<text class="\S*" x="([\d.-]+)%" y="(\d+)">(.*?)<\/text>/g)].map(
    ([, x, y, said = '']) => {
      const half = (said.length * 7.5) / 2
      return { y: Number(y), from: 3.28 * Number(x) - half, to: 3.28 * Number(x) + half }
    },
  )

const numbers = fc.oneof(
  fc.integer({ min: -999_999, max: 999_999 }),
  fc.double({ min: 0, max: 2, noNaN: true }).map((n) => Number(n.toFixed(2))),
)

const asked = fc.tuple(
  numbers,
  numbers,
  fc.option(numbers, { nil: undefined }),
  fc.constantFrom(...languages),
)

const drawn = ([a, b, value, lang]: typeof asked extends fc.Arbitrary<infer T> ? T : never) => {
  const right = { from: Math.min(a, b), to: Math.max(a, b) }
  return String(scale(lang, { right, close: right } as NumberQuestion, value))
}

it('shows every label whole, however far the number is from the answer', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const shown = labels(drawn(question))
      expect(shown.length).toBeGreaterThanOrEqual(2)
      for (const { from, to } of shown) {
        expect(from).toBeGreaterThan(-1)
        expect(to).toBeLessThan(329)
      }
    }),
    // One number alone is right, and its reader gave none.
    {
      examples: [[[2, 2, undefined, 'ar']], [[-9, -9, undefined, 'en']], [[0, 0, undefined, 'ar']]],
    },
  )
})

it('draws answer and number within the line', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const places = [...drawn(question).matchAll(/ x1?="([\d.-]+)%"/g)].map(([, x]) => Number(x))
      for (const x of places) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(100)
      }
    }),
  )
})

it.each([
  [42, 'right'],
  [39, 'partly'],
  [61, 'wrong'],
])('draws %d as what it is: %s', (value, verdict) => {
  const asked = { right: { from: 40, to: 50 }, close: { from: 35, to: 60 } } as NumberQuestion
  expect(String(scale('en', asked, value))).toContain(`class="pin is-${verdict}" x1=`)
})
