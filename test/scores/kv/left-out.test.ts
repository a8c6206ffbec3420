import { describe, expect, it } from 'vitest'
import { groupEventKey } from '../../../src/scores/kv/keys.ts'
import { leftOutKey, readLeftOut } from '../../../src/scores/kv/left-out.ts'
import { SeenGroup } from '../../../src/scores/kv/seen-group.ts'

const attempt = '01M869PQV2ZXY3KK4ZFW7R7FKR'
const stretch = { from: `1795532489000-${attempt}`, to: `1795532499000-${attempt}` }
const name = leftOutKey('K3M9X7Q', stretch)

describe('what an owner says of a stretch', () => {
  it('is read from its key and metadata, and anything else is none', () => {
    expect(readLeftOut(name, { v: 1, out: true, at: 10 })).toEqual({
      ...stretch,
      out: true,
      at: 10,
    })
    for (const metadata of [null, undefined, {}, { out: 1, at: 1 }, { out: true, at: 'x' }])
      expect(readLeftOut(name, metadata)).toBeUndefined()
    expect(readLeftOut(`${name}0`, { v: 1, out: true, at: 10 })).toBeUndefined()
  })

  it('is listed before every event of its group, in at most 512 bytes', () => {
    const event = { quiz: '0', attempt: '0', kind: 'answer', digest: '' } as const
    expect(name < groupEventKey('K3M9X7Q', event)).toBe(true)
    expect(name.length).toBeLessThan(512)
  })

  it('counts as it was said last, though a list is late', () => {
    const seen = new SeenGroup(0)
    const listed = (out: boolean, at: number) => [{ name, metadata: { v: 1, out, at } }]
    seen.add(listed(true, 10), 'rivers')
    expect(seen.leftOut).toEqual([stretch])
    seen.addLeftOut({ ...stretch, out: false, at: 20 })
    seen.add(listed(true, 10), 'rivers')
    expect(seen.leftOut).toEqual([])
    seen.add(listed(true, 30), 'rivers')
    expect(seen.leftOut).toEqual([stretch])
  })
})
