import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../src/graphics/exchange/schema.ts'
import { onScreens } from '../../src/graphics/graphics.ts'
import type { Timeline } from '../../src/graphics/timeline/schema.ts'

const placed = { title: 'What came when', point: 'flood', at: 'feedback' as const }
const sides = [
  { id: 'town', text: 'The town' },
  { id: 'mill', text: 'The mill' },
]
const exchange = (words: number[]) => ({
  ...placed,
  type: 'exchange',
  sides,
  lanes: words.map((count, i) => ({
    from: 'town',
    to: 'mill',
    status: 'sent' as const,
    items: [{ text: `${i} ${'boats '.repeat(count)}`, paragraphs: [1] }],
  })),
})
const timeline = (count: number) => ({
  ...placed,
  type: 'timeline',
  moments: Array.from({ length: count }, (_, i) => ({
    date: `${1990 + i}`,
    text: 'The flood takes the ferry, and the town builds a bridge',
    paragraphs: [1],
    shape: 'moment' as const,
  })),
})

describe('a drawing as a class looks at it', () => {
  it('is one where a projector has room for it, under its own title', () => {
    for (const graphic of [exchange([1, 1, 1]), timeline(3)])
      expect(onScreens(graphic)).toEqual([graphic])
  })

  it('is divided evenly where there is none, in its order, with nothing lost or said twice', () => {
    const moments = onScreens(timeline(9)).map((part) => (part as unknown as Timeline).moments)
    expect(moments.flat()).toEqual(timeline(9).moments)
    expect(moments.map(({ length }) => length)).toEqual([3, 3, 3])
    const whole = exchange([20, 20, 20, 20])
    const parts = onScreens(whole) as unknown as Exchange[]
    expect(parts.flatMap(({ lanes }) => lanes)).toEqual(whole.lanes)
    expect(parts.map(({ lanes }) => lanes.length)).toEqual([2, 2])
  })

  it('has both sides on each, and tells in its title which of how many it is', () => {
    const parts = onScreens(exchange([20, 20, 20, 20]))
    expect(parts.map(({ title }) => title)).toEqual(['What came when 1/2', 'What came when 2/2'])
    for (const part of parts) expect((part as unknown as Exchange).sides).toEqual(sides)
  })

  it('has what fits no screen on one of its own', () => {
    expect(onScreens(exchange([200, 1, 200]))).toHaveLength(3)
  })
})
