import { describe, expect, it } from 'vitest'
import { isOnwardSeen, isSeen, type Standing, scrollingOf } from '../../bench/screens/scrolling.ts'

const at = (foot: number) => ({ top: foot - 40, foot })
const page = (more: Partial<Standing>): Standing => ({
  window: 600,
  foot: 0,
  prompt: at(100),
  first: at(200),
  last: at(300),
  next: undefined,
  ...more,
})

describe('how far a thumb scrolls', () => {
  it.each<[string, Partial<Standing>, number]>([
    ['a page that fits its window', {}, 0],
    ['a last choice below the window', { last: at(900) }, 0.5],
    ['a way on below the last choice', { last: at(900), next: at(1200) }, 1],
    ['a way on below a page that fits', { next: at(750) }, 0.25],
    ['a way on that stays in the window', { last: at(900), next: at(600), foot: 60 }, 0.6],
    ['a way on right behind the last choice', { last: at(500), next: at(560), foot: 60 }, 0],
  ])('%s', (_, more, screens) => {
    expect(scrollingOf(page(more))).toBeCloseTo(screens)
  })
})

describe('what is seen without scrolling', () => {
  it('ends above what stays at the foot of the window', () => {
    expect(isSeen(page({}), at(600))).toBe(true)
    expect(isSeen(page({}), at(601))).toBe(false)
    expect(isSeen(page({ foot: 60 }), at(541))).toBe(false)
  })

  it('is the way on where it is in the window, or where none is needed', () => {
    expect(isOnwardSeen(page({}))).toBe(true)
    expect(isOnwardSeen(page({ next: at(600), foot: 60 }))).toBe(true)
    expect(isOnwardSeen(page({ next: at(601) }))).toBe(false)
  })
})
