import { describe, expect, it } from 'vitest'
import { RecentMap } from '../../src/quiz/recent-map.ts'

describe('a RecentMap', () => {
  it('forgets what was neither read nor written for longest', () => {
    const map = new RecentMap<string, number>(3)
    for (const [value, key] of [...'abc'].entries()) map.set(key, value)
    map.get('a')
    map.set('b', 7)
    map.set('d', 3)
    expect([...'abcd'].map((key) => map.get(key))).toEqual([0, 7, undefined, 3])
  })

  it('keeps what is read between all others, however many come', () => {
    const map = new RecentMap<number, string>(2)
    map.set(0, 'hot')
    for (let cold = 1; cold < 100; cold++) {
      map.set(cold, 'cold')
      expect(map.get(0)).toBe('hot')
    }
  })

  it('has room again for what was deleted', () => {
    const map = new RecentMap<string, number>(2)
    map.set('a', 1)
    map.set('b', 2)
    map.delete('a')
    map.set('c', 3)
    expect([...'abc'].map((key) => map.get(key))).toEqual([undefined, 2, 3])
  })
})
