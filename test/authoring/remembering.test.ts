import { expect, test } from 'vitest'
import { remembering } from '../../authoring/remembering.ts'

test('a text is read once, the empty one too', () => {
  const read: string[] = []
  const length = remembering((text) => {
    read.push(text)
    return text.length
  })
  expect([length('a'), length('bc'), length('a'), length(''), length('')]).toEqual([1, 2, 1, 0, 0])
  expect(read).toEqual(['a', 'bc', ''])
})

test('no more texts are remembered than are asked for, and the result stays the same', () => {
  let times = 0
  const same = remembering((text) => {
    times++
    return text
  }, 2)
  expect(['a', 'b', 'c', 'a', 'c'].map(same)).toEqual(['a', 'b', 'c', 'a', 'c'])
  expect(times).toBe(4)
})
