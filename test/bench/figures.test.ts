import { describe, expect, it } from 'vitest'
import { figuresOf, median, type Run } from '../../bench/phone/figures.ts'

const run = (more: Partial<Run>): Run => ({
  ...{ question: 0, answer: 0, bytes: 0, whole: 0, shift: 0 },
  ...{ feedbacks: [0], onwards: [0] },
  ...more,
})

describe('a median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[10, 9, 1, 2], 5.5],
    [[7], 7],
    [[], Number.NaN],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle)
  })

  it('leaves the numbers in their order', () => {
    const numbers = [3, 1, 2]
    median(numbers)
    expect(numbers).toEqual([3, 1, 2])
  })
})

describe('the figures of several runs', () => {
  it('are the medians of them, each by itself', () => {
    const runs = [1, 2, 9].map((n) => run({ question: n, answer: 10 - n, bytes: n, whole: n }))
    expect(figuresOf(runs)).toMatchObject({ question: 2, answer: 8, bytes: 2, whole: 2 })
  })

  it('take of a run its median question', () => {
    const runs = [
      run({ feedbacks: [100, 1, 2], onwards: [5, 5, 50] }),
      run({ feedbacks: [4, 300, 4], onwards: [6, 6, 60] }),
      run({ feedbacks: [900, 8, 8], onwards: [7, 70, 7] }),
    ]
    expect(figuresOf(runs)).toMatchObject({ feedback: 4, onward: 6 })
  })

  it('add up all the waits of a run', () => {
    const runs = [run({ feedbacks: [1, 2], onwards: [10, 20] })]
    expect(figuresOf(runs).waits).toBe(33)
  })
})
