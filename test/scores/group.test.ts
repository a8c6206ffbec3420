import { describe, expect, it } from 'vitest'
import { type GroupForm, isClosed } from '../../src/scores/group.ts'

const form: GroupForm = { quiz: 'rivers', lang: 'ar', label: 'ب', mode: 'both', closes: null }

describe('a group', () => {
  it('closes by hand, or when its last day is over', () => {
    const group = {
      v: 1 as const,
      ...form,
      closed: false,
      keyHash: '',
      created: Date.UTC(2026, 10, 1),
    }
    const noon = Date.UTC(2026, 10, 24, 12)
    expect(isClosed(group, noon)).toBe(false)
    expect(isClosed({ ...group, closed: true }, noon)).toBe(true)
    expect(isClosed({ ...group, closes: '2026-11-24' }, noon)).toBe(false)
    expect(isClosed({ ...group, closes: '2026-11-23' }, noon)).toBe(true)
  })
})
