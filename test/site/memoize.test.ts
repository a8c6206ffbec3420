import { expect, it } from 'vitest'
import { memoize } from '../../src/site/memoize.ts'

it('runs once for each key, and again for a key that only looks the same', () => {
  let runs = 0
  const name = memoize(({ name }: { name: string }) => `${name} ${++runs}`)
  const key = { name: 'a' }
  expect([name(key), name(key), name({ name: 'a' })]).toEqual(['a 1', 'a 1', 'a 2'])
})

it('is told two keys by a function that returns another', () => {
  const pair = memoize((one: object) => memoize((two: object) => [one, two]))
  const [a, b] = [{}, {}]
  expect(pair(a)(b)).toBe(pair(a)(b))
  expect(pair(a)(b)).not.toBe(pair(b)(b))
})
