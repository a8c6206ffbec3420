import { afterEach, expect, it, vi } from 'vitest'
import { combinations } from './combinations.ts'

const factors = {
  lang: ['ar', 'en'],
  kind: ['choice', 'multiple', 'order', 'match', 'number'],
  script: ['on', 'off', 'blocked'],
  hand: ['thumb', 'keyboard'],
}
const names = Object.keys(factors) as (keyof typeof factors)[]

afterEach(() => vi.unstubAllEnvs())

it('has any two values meet, in a quarter of all combinations or less', () => {
  vi.stubEnv('COMBINATIONS', '')
  const some = combinations(factors)
  for (const a of names)
    for (const b of names)
      for (const one of factors[a])
        for (const other of a === b ? [] : factors[b])
          expect(some.filter((each) => each[a] === one && each[b] === other)).not.toEqual([])
  expect(some.length).toBeLessThanOrEqual(15)
})

it('has all of them where all are asked for', () => {
  vi.stubEnv('COMBINATIONS', 'all')
  const all = combinations(factors)
  expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(60)
})

it('takes values of every type, and leaves none out where there is one factor', () => {
  vi.stubEnv('COMBINATIONS', '')
  expect(combinations({ options: [{ a: 1 }, { a: 1 }, undefined] })).toEqual([
    { options: { a: 1 } },
    { options: { a: 1 } },
    { options: undefined },
  ])
})
