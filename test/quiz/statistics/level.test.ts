import { describe, expect, it } from 'vitest'
import { consistencyLevel, discriminationLevel } from '../../../src/quiz/statistics/level.ts'

describe('a level', () => {
  it.each([
    [undefined, 'unknown'],
    [-1, 'against'],
    [-0.01, 'against'],
    [0, 'poor'],
    [0.19, 'poor'],
    [0.2, 'fair'],
    [0.29, 'fair'],
    [0.3, 'good'],
    [1, 'good'],
  ])('of a discrimination of %s is %s', (value, level) => {
    expect(discriminationLevel(value)).toBe(level)
  })

  it.each([
    [undefined, 'unknown'],
    [-0.5, 'against'],
    [0, 'poor'],
    [0.49, 'poor'],
    [0.5, 'fair'],
    [0.7, 'good'],
    [1, 'good'],
  ])('of a KR-20 of %s is %s', (value, level) => {
    expect(consistencyLevel(value)).toBe(level)
  })
})
