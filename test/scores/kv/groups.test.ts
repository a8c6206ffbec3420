import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GroupForm } from '../../../src/scores/group.ts'
import { changeGroupKey, openGroup } from '../../../src/scores/kv/board.ts'
import { closeGroupAt } from '../../../src/scores/kv/closing.ts'
import { createGroup, findGroup } from '../../../src/scores/kv/groups.ts'
import { replaced } from '../../support/failing-kv.ts'

const kv = env.SCORES
const now = Date.now()
const day = 24 * 60 * 60 * 1000
const form: GroupForm = { quiz: 'rivers', lang: 'ar', label: 'ب', mode: 'both', closes: null }

const asked = (at = now) => ({ now: at, waitUntil: () => {} })
const find = (store: KVNamespace, code: string, at = now) =>
  findGroup(store, code, { ...asked(at), patience: 'brief' })
const make = () => createGroup(kv, form, asked())
const open = async (code: string, key: string, at = now) => {
  const owned = await openGroup(kv, code, key, asked(at))
  if (!owned) throw new Error('It does not open')
  return owned
}
const stored = async () => (await kv.list({ prefix: 'group' })).keys.map(({ name }) => name)

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('a group', () => {
  it('opens with its key and with no other', async () => {
    const { code, key } = await make()
    const another = await make()
    expect((await open(code, key)).group).toMatchObject({ ...form, closed: false })
    for (const wrong of [another.key, '', `${key}x`, key.toLowerCase(), 'x'.repeat(22)]) {
      expect(await openGroup(kv, code, wrong, asked())).toBeUndefined()
    }
    expect(await openGroup(kv, another.code, key, asked())).toBeUndefined()
  })

  it('has a key of 128 bits, of which nothing stored tells', async () => {
    const { code, key } = await make()
    const next = await changeGroupKey(kv, await open(code, key), asked())
    for (const each of [key, next]) {
      expect(atob(each.replaceAll('-', '+').replaceAll('_', '/'))).toHaveLength(16)
      const { keys } = await kv.list()
      expect(JSON.stringify(keys) + (await kv.get(`group/${code}`))).not.toContain(each)
    }
  })

  it('is written once, at its making, whatever its owner does', async () => {
    const { code, key } = await make()
    const made = await kv.get(`group/${code}`)
    const put = vi.spyOn(kv, 'put')
    const owned = await open(code, key)
    await closeGroupAt(kv, owned, now, asked())
    await closeGroupAt(kv, owned, null, asked())
    await changeGroupKey(kv, owned, asked())
    expect(put.mock.calls.map(([name]) => name)).not.toContain(`group/${code}`)
    expect(await kv.get(`group/${code}`)).toBe(made)
  })

  it('is dropped with all that belongs to it 180 days after its making, however late it is changed', async () => {
    const { code, key } = await make()
    const late = now + 179 * day
    const owned = await open(code, key, late)
    expect(owned.group.expires).toBe(now + 180 * day)
    await closeGroupAt(kv, owned, late, asked(late))
    await changeGroupKey(kv, owned, asked(late))
    const { keys } = await kv.list()
    expect(keys).toHaveLength(4)
    for (const { expiration } of keys) expect(expiration).toBe(Math.floor((now + 180 * day) / 1000))
  })

  it('closes and opens again, and then has no end', async () => {
    const closes = now + day
    const { code, key } = await createGroup(kv, { ...form, closes }, asked())
    const owned = await open(code, key)
    const is = async (at = now) => (await find(kv, code, at))?.closed
    expect(await is()).toBe(false)
    await closeGroupAt(kv, owned, now, asked())
    expect([await is(), (await open(code, key)).group.closed]).toEqual([true, true])
    await closeGroupAt(kv, owned, null, asked())
    expect([await is(), await is(closes + day)]).toEqual([false, false])
  })

  it('closes at the hour its owner said last, earlier or later than at its making', async () => {
    const closes = now + 5 * day
    const { code, key } = await createGroup(kv, { ...form, closes }, asked())
    const owned = await open(code, key)
    // As an isolate sees it that has just started, and as its board does.
    const is = async (at: number) => [
      (await find(replaced(kv, {}), code, at))?.closed,
      (await open(code, key, at)).group.closed,
    ]
    for (const hour of [now + day, now + 9 * day]) {
      await closeGroupAt(kv, owned, hour, asked())
      expect((await find(kv, code))?.closes).toBe(hour)
      expect([await is(hour - 1), await is(hour)]).toEqual([
        [false, false],
        [true, true],
      ])
    }
    await closeGroupAt(kv, owned, now - 1, asked())
    expect(await is(now)).toEqual([true, true])
  })

  it('says its closing in words that earlier deployments know, and to them is open until its hour', async () => {
    const { code, key } = await make()
    const owned = await open(code, key)
    const said = async (closes: number | null) => {
      await closeGroupAt(kv, owned, closes, asked())
      return kv.get(`group/${code}/closing`)
    }
    expect([await said(now), await said(now + day), await said(null)]).toEqual([
      '"closed"',
      '"open"',
      '"open"',
    ])
  })

  it('is not known where its hour is over and what its owner said since cannot be read', async () => {
    const closes = now + day
    const { code } = await createGroup(kv, { ...form, closes }, asked())
    const blind = replaced(kv, {
      getWithMetadata: () => Promise.reject(new Error('KV GET failed: 500')),
    })
    expect(await find(blind, code, closes - 1)).toMatchObject({ closed: false })
    expect(await find(blind, code, closes)).toBeUndefined()
  })

  it('closes though its owner presses twice', async () => {
    const { code, key } = await make()
    const owned = await open(code, key)
    let puts = 0
    const twice = replaced(kv, {
      put: (...put: Parameters<KVNamespace['put']>) =>
        puts++ ? kv.put(...put) : Promise.reject(new Error('KV PUT failed: 429')),
    })
    await closeGroupAt(twice, owned, now, asked())
    expect((await open(code, key)).group.closed).toBe(true)
  })

  it('is found by its code, told apart from one that is not and one that is not known in time', async () => {
    const { code } = await make()
    const failing = replaced(kv, { get: () => Promise.reject(new Error('KV GET failed: 500')) })
    expect(await find(kv, code)).toMatchObject({ quiz: 'rivers' })
    expect(await find(kv, 'ZZZZZZZ')).toBeNull()
    expect(await find(failing, code)).toBeUndefined()
  })

  it('is found by players without a list', async () => {
    const { code } = await make()
    const list = vi.spyOn(kv, 'list')
    await find(kv, code)
    expect(list).not.toHaveBeenCalled()
  })
})

describe('a new code', () => {
  it('is none that a list shows as taken, though a read of it says there is none', async () => {
    const taken = '123456789'
    const free = '987654321'
    const codes = [taken, free].map((code) => Number(code) - 100_000_000)
    await kv.put(`group/${taken}`, JSON.stringify({ v: 1 }))
    const random = crypto.getRandomValues.bind(crypto)
    vi.spyOn(crypto, 'getRandomValues').mockImplementation((bytes) => {
      const wanted = bytes instanceof Uint32Array && codes.shift()
      if (wanted) (bytes as unknown as Uint32Array)[0] = wanted
      else random(bytes)
      return bytes
    })
    const blind = replaced(kv, { get: async () => null })
    expect((await createGroup(blind, form, asked())).code).toBe(free)
    expect(await kv.get(`group/${taken}`)).toBe('{"v":1}')
  })
})

describe('the key of a board', () => {
  it('is another after it was changed, at once and for every page', async () => {
    const { code, key } = await make()
    const next = await changeGroupKey(kv, await open(code, key), asked())
    expect(await openGroup(kv, code, key, asked())).toBeUndefined()
    const third = await changeGroupKey(kv, await open(code, next), asked(now + 1))
    expect(await openGroup(kv, code, next, asked())).toBeUndefined()
    expect((await open(code, third)).code).toBe(code)
    expect(await stored()).toHaveLength(4)
  })

  it('opens it while a list does not show the change yet', async () => {
    const { code, key } = await make()
    const next = await changeGroupKey(kv, await open(code, key), asked())
    const late = replaced(kv, { list: async () => ({ keys: [], list_complete: true }) })
    expect((await openGroup(late, code, next, asked()))?.code).toBe(code)
  })

  it('has KV asked for a list only where it opened the board once', async () => {
    const { code } = await make()
    const list = vi.spyOn(kv, 'list')
    expect(await openGroup(kv, code, 'x'.repeat(22), asked())).toBeUndefined()
    expect(await openGroup(kv, 'ZZZZZZZ', 'x'.repeat(22), asked())).toBeUndefined()
    expect(list).not.toHaveBeenCalled()
  })

  it('opens it where KV lists nothing, unless it may have been changed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const fails = { list: () => Promise.reject(new Error('KV LIST failed: 429')) }
    const { code, key } = await make()
    const owned = await openGroup(replaced(kv, fails), code, key, asked())
    expect([owned?.code, owned?.events]).toEqual([code, undefined])
    await changeGroupKey(kv, await open(code, key), asked())
    await expect(openGroup(replaced(kv, fails), code, key, asked())).rejects.toThrow('not known')
  })
})
