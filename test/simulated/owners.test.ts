import { afterEach, describe, expect, it, vi } from 'vitest'
import { hashOfKey, newKey } from '../../src/scores/board-key.ts'
import { groupKey } from '../../src/scores/kv/keys.ts'
import { type Action, hour, locations, minute, Owners } from './owners.ts'

const seeds = Array.from({ length: 40 }, (_, seed) => seed)
const everywhere = locations.map(() => true)
const nowhere = locations.map(() => false)

afterEach(() => vi.restoreAllMocks())

describe('a class with owners in two places, on a KV that is late', () => {
  it.each(seeds)(
    'opens with its owner’s new key alone, whatever an old key is used for (%i)',
    async (seed) => {
      const owners = new Owners(seed)
      const { opens } = await owners.play(async (key) => {
        const next = (await owners.press('CAI', key, 'change')) ?? ''
        const taken: string[] = []
        // Whoever had the old key presses at once, while the other place may not know of the change.
        for (const action of ['reopen', 'change', 'close', 'change'] as Action[]) {
          await owners.sleep(0, 2 * minute)
          const got = await owners.press(owners.random.pick(locations), key, action)
          if (action === 'change' && got) taken.push(got)
        }
        return [next, key, ...taken]
      })
      const [own, ...others] = opens
      expect(own).toEqual(everywhere)
      for (const other of others) expect(other).toEqual(nowhere)
    },
  )

  it.each(seeds)(
    'stays closed when its key is changed elsewhere, before or after (%i)',
    async (seed) => {
      const owners = new Owners(seed)
      const isFirst = owners.random.chance(0.5)
      const { opens, closed } = await owners.play(async (key) => {
        const close = () => owners.press('CAI', key, 'close')
        const change = () => owners.press('MRS', key, 'change')
        const first = await (isFirst ? close : change)()
        await owners.sleep(0, 3000)
        const second = await (isFirst ? change : close)()
        const next = isFirst ? second : first
        // Where the change was known already, the old key closed nothing: the owner closes with the new one.
        if (!isFirst && !second) {
          await owners.settle()
          await owners.press('CAI', next ?? '', 'close')
        }
        return [next ?? '', key]
      })
      expect(opens).toEqual([everywhere, nowhere])
      expect(closed).toEqual(everywhere)
    },
  )

  it.each(seeds)('has the closing that was said last (%i)', async (seed) => {
    const owners = new Owners(seed)
    const said: Action[] = []
    const seen: (boolean | undefined)[][] = []
    const { closed } = await owners.play(async (key) => {
      for (let i = 0; i < 5; i++) {
        await owners.sleep(1000, 2 * minute)
        const action = owners.random.pick<Action>(['close', 'reopen', 'later'])
        if (await owners.press(owners.random.pick(locations), key, action)) said.push(action)
      }
      await owners.settle()
      seen.push(await owners.closed())
      await owners.sleep(2 * hour, 3 * hour)
      return []
    })
    expect(seen).toEqual([locations.map(() => said.at(-1) === 'close')])
    expect(closed).toEqual(locations.map(() => said.at(-1) !== 'reopen'))
  })
})

describe('a press that KV is slow to write', () => {
  const playLate = (owners: Owners, [first, second]: readonly (typeof locations)[number][]) =>
    owners.play(async (key) => {
      await owners.pressLate(first ?? 'CAI', key, 'close')
      await owners.sleep(0, minute)
      await owners.press(second ?? 'CAI', key, 'reopen')
      return [key]
    })

  it.each(seeds)('does not undo what was said since in the same place (%i)', async (seed) => {
    const owners = new Owners(seed)
    const place = owners.random.pick(locations)
    const { closed } = await playLate(owners, [place, place])
    expect(closed).toEqual(nowhere)
  })

  it('may undo what was said since in another, until its owner presses again', async () => {
    const found = new Set<boolean | undefined>()
    for (const seed of seeds) {
      const owners = new Owners(seed)
      const { closed, opens } = await owners.play(async (key) => {
        await owners.pressLate('CAI', key, 'close')
        await owners.sleep(0, minute / 2)
        await owners.press('MRS', key, 'reopen')
        await owners.settle()
        for (const each of await owners.closed()) found.add(each)
        await owners.press('MRS', key, 'reopen')
        return [key]
      })
      expect([closed, opens]).toEqual([nowhere, [everywhere]])
      vi.restoreAllMocks()
    }
    expect([...found].sort()).toEqual([false, true])
  })
})

describe('while the version before is still deployed', () => {
  const press = async (owners: Owners, key: string) => {
    for (let i = 0; i < 4; i++) {
      await owners.sleep(0, minute)
      const action = owners.random.pick<Action>(['close', 'reopen', 'change'])
      await owners.pressBefore(owners.random.pick(locations), key, action)
    }
  }

  it.each(seeds.slice(0, 15))('it cannot change a new class (%i)', async (seed) => {
    const owners = new Owners(seed)
    const { opens, closed } = await owners.play(async (key) => {
      await owners.press('CAI', key, 'close')
      await press(owners, key)
      return [key]
    })
    expect(opens).toEqual([everywhere])
    expect(closed).toEqual(everywhere)
  })

  it.each(seeds)('no old key locks out the owner of an older class (%i)', async (seed) => {
    const owners = new Owners(seed)
    const { opens, closed } = await owners.play(async () => {
      const key = newKey()
      const { now } = owners.clock
      const first = { v: 1, quiz: 'rivers', lang: 'ar', label: '', mode: 'both', closes: null }
      const record = { ...first, closed: false, keyHash: await hashOfKey(key), created: now }
      await owners.at('CAI').put(groupKey(owners.code), JSON.stringify(record))
      await owners.settle()
      const [next] = await Promise.all([owners.press('CAI', key, 'change'), press(owners, key)])
      await owners.settle()
      await owners.press('MRS', next ?? '', 'close')
      await press(owners, key)
      return [next ?? '', key]
    })
    expect(opens).toEqual([everywhere, nowhere])
    expect(closed).toEqual(everywhere)
  })
})
