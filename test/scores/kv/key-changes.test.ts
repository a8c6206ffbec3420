import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type KeyChange,
  keyChangeKey,
  lastKey,
  readKeyChange,
} from '../../../src/scores/kv/key-changes.ts'
import { groupEventKey } from '../../../src/scores/kv/keys.ts'

const hash = (n: number) => n.toString(16).padStart(64, '0')
const change = (from: number, to: number, at: number): KeyChange => ({
  from: hash(from),
  to: hash(to),
  at,
})
const last = (...changes: KeyChange[]) => Number(`0x${lastKey(hash(1), changes)}`)

describe('the key of a board', () => {
  it('is its first one until that is changed, and then the last of a row', () => {
    expect(last()).toBe(1)
    expect(last(change(2, 3, 20), change(1, 2, 10))).toBe(3)
  })

  it('is not changed by a key that was changed before', () => {
    expect(last(change(1, 2, 10), change(1, 3, 11))).toBe(2)
    expect(last(change(1, 3, 11), change(1, 2, 10), change(3, 4, 12))).toBe(2)
    expect(last(change(1, 2, 10), change(2, 5, 30), change(1, 3, 11))).toBe(5)
  })

  it('is the same in whatever order changes are seen', () => {
    const some = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)).map((c) => change(...c)))
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(lastKey(hash(1), [...one, ...other])).toBe(lastKey(hash(1), [...other, ...one]))
      }),
    )
  })
})

describe('a stored change', () => {
  const name = keyChangeKey('K3M9X7Q', hash(2))

  it('is read from its key and metadata, and anything else is none', () => {
    expect(readKeyChange(name, { v: 1, from: hash(1), at: 10 })).toEqual(change(1, 2, 10))
    for (const metadata of [null, undefined, {}, { from: 'x', at: 1 }, { from: hash(1), at: 'x' }])
      expect(readKeyChange(name, metadata)).toBeUndefined()
    expect(readKeyChange(`${name}0`, { v: 1, from: hash(1), at: 10 })).toBeUndefined()
  })

  it('is listed before every event of its group', () => {
    const event = { quiz: '0', attempt: '0', kind: 'answer', digest: '' } as const
    expect(name < groupEventKey('K3M9X7Q', event)).toBe(true)
  })
})
