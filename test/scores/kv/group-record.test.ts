import { describe, expect, it } from 'vitest'
import { readClosing } from '../../../src/scores/kv/closing.ts'
import { groupAt, readGroupRecord } from '../../../src/scores/kv/group-record.ts'

const created = Date.UTC(2026, 10, 1)
const hash = '9f'.repeat(32)
const record = {
  v: 2,
  quiz: 'rivers',
  lang: 'ar',
  label: 'الثالث ب',
  mode: 'both',
  closes: Date.UTC(2026, 10, 24, 22),
  firstKey: hash,
  secret: 'x'.repeat(22),
  created,
}
const { closes: _, firstKey: __, secret: ___, ...same } = record
const first = { ...same, v: 1, closes: '2026-11-24', closed: false, keyHash: hash }

const at = (stored: unknown, now: number, closing?: unknown, metadata?: unknown) => {
  const read = readGroupRecord(stored)
  return read && groupAt(read, readClosing(closing, metadata), now)
}

describe('a group', () => {
  it('closes when its owner says so, or when its time is over, and opens again without an end', () => {
    const { closes } = record
    const open = at(record, closes - 1)
    expect([open?.closed, open?.closes]).toEqual([false, closes])
    expect(at(record, closes)?.closed).toBe(true)
    expect(at(record, created, 'closed', { v: 1, closes: created })).toMatchObject({
      closed: true,
      closes: created,
    })
    expect(at(record, closes, 'open', { v: 1, closes: null })).toMatchObject({
      closed: false,
      closes: null,
    })
    expect(at({ ...record, closes: null }, closes)?.closed).toBe(false)
  })

  it('closes at the hour that its owner said last, and not at the one of its making', () => {
    const { closes } = record
    for (const moved of [closes - 1000, closes + 1000]) {
      const said = (now: number) => at(record, now, 'open', { v: 1, closes: moved })
      expect(said(moved - 1)).toMatchObject({ closed: false, closes: moved })
      expect(said(moved)).toMatchObject({ closed: true, closes: moved })
    }
  })

  it('that an earlier deployment has closed or opened is so, and when is not known', () => {
    const { closes } = record
    expect(at(record, created, 'closed', null)).toMatchObject({ closed: true, closes: null })
    expect(at(record, closes, 'open', null)).toMatchObject({ closed: false, closes: null })
  })

  it('has no closing where what is stored as that is of another shape', () => {
    for (const said of [null, 'shut', {}, 5]) expect(readClosing(said, null)).toBeUndefined()
    for (const metadata of [5, [], {}, { v: 1 }])
      expect([metadata, readClosing('open', metadata)]).toEqual([metadata, undefined])
    for (const closes of ['x', -1, 8.64e15])
      expect([closes, readClosing('open', { v: 1, closes })]).toEqual([closes, undefined])
  })

  it('has no closing where it is of another version, and is not open to what it withholds', () => {
    for (const v of [undefined, null, 0, 2, '1'])
      for (const said of ['closed', 'open']) {
        const metadata = { v, closes: created }
        expect([v, said, readClosing(said, metadata)]).toEqual([v, said, undefined])
        const withheld = at({ ...record, withheld: true }, created + 1, said, metadata)
        expect(withheld).toMatchObject({ withheld: true, closed: false, closes: record.closes })
      }
  })

  it('that was made before its record was final still opens', () => {
    const end = Date.UTC(2026, 10, 25)
    expect(at(first, end - 1)).toMatchObject({ quiz: 'rivers', closed: false, closes: end })
    expect(at(first, end)?.closed).toBe(true)
    expect(at({ ...first, closes: null }, end)?.closed).toBe(false)
    expect(at({ ...first, closed: true }, created)?.closed).toBe(true)
    expect(at({ ...first, closed: true }, created, 'open')?.closed).toBe(false)
    expect(readGroupRecord(first)?.firstKey).toBe(hash)
    expect(at(first, end)?.secret).not.toBe('')
  })

  it('has a list and withholds answers where its record says so, and one of before does neither', () => {
    expect(at({ ...record, list: 30, withheld: true }, created)).toMatchObject({
      list: 30,
      withheld: true,
    })
    const before = at(record, created)
    expect([before?.list, before?.withheld]).toEqual([undefined, undefined])
    for (const list of [0, 100, 1.5, '30', null])
      expect(at({ ...record, list }, created)).toBeUndefined()
    for (const withheld of [1, 'yes', null])
      expect(at({ ...record, withheld }, created)).toBeUndefined()
  })

  it('is none where its making or its closing is no moment that a page could show', () => {
    for (const time of [1e300, -1e300, 8.64e15, -1, Number.NaN, '2026']) {
      expect([time, at({ ...record, created: time }, created)]).toEqual([time, undefined])
      expect([time, at({ ...record, closes: time }, created)]).toEqual([time, undefined])
    }
  })

  it('does not show a name that would not be taken today', () => {
    expect(at({ ...record, label: 'win at evil.example/x' }, created)?.label).toBe('')
  })

  it('is none where what is stored has another shape', () => {
    const wrong = Object.keys(record).flatMap((field) => [
      { ...record, [field]: undefined },
      { ...record, [field]: {} },
      { ...record, [field]: '../x' },
    ])
    const shapes = [
      null,
      undefined,
      5,
      'x',
      [],
      {},
      { ...first, keyHash: 5 },
      { ...first, closes: 'x' },
      { v: 3 },
    ]
    for (const stored of [...shapes, ...wrong.filter(({ label }) => label !== '../x')])
      expect([stored, readGroupRecord(stored)]).toEqual([stored, undefined])
  })
})
