import { expect, it } from 'vitest'
import { once } from '../../src/site/once.ts'

it('draws once for each key, and again for a key that only looks the same', () => {
  let drawn = 0
  const draw = once(({ name }: { name: string }, lang: string) => `${name} ${lang} ${++drawn}`)
  const key = { name: 'a' }
  expect([draw(key, 'ar'), draw(key, 'ar'), draw({ name: 'a' }, 'ar')]).toEqual([
    'a ar 1',
    'a ar 1',
    'a ar 2',
  ])
})
