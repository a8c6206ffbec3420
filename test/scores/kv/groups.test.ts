import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { expiryOf, type GroupForm } from '../../../src/scores/group.ts'
import { closeGroup, createGroup, findGroup, openGroup } from '../../../src/scores/kv/groups.ts'

const now = Date.now()
const day = 24 * 60 * 60 * 1000
const form: GroupForm = { quiz: 'rivers', lang: 'ar', label: 'ب', mode: 'both', closes: null }
const reading = { now, waitUntil: () => {}, patience: 'brief' } as const

afterEach(() => reset())

describe('a group', () => {
  it('opens with its key and with no other', async () => {
    const { code, key } = await createGroup(env.SCORES, form, now)
    const another = await createGroup(env.SCORES, form, now)
    expect((await openGroup(env.SCORES, code, key))?.group).toMatchObject(form)
    for (const wrong of [another.key, '', `${key}x`, key.toLowerCase(), 'x'.repeat(22)]) {
      expect(await openGroup(env.SCORES, code, wrong)).toBeUndefined()
    }
    expect(await openGroup(env.SCORES, another.code, key)).toBeUndefined()
  })

  it('has a key of 128 bits, of which nothing stored tells', async () => {
    const { code, key } = await createGroup(env.SCORES, form, now)
    expect(atob(key.replaceAll('-', '+').replaceAll('_', '/'))).toHaveLength(16)
    const { keys } = await env.SCORES.list()
    expect(keys.map(({ name }) => name)).toEqual([`group/${code}`])
    expect(JSON.stringify(keys) + (await env.SCORES.get(`group/${code}`))).not.toContain(key)
  })

  it('is dropped 180 days after its making, however late it is changed', async () => {
    const { code, key } = await createGroup(env.SCORES, form, now)
    const owned = await openGroup(env.SCORES, code, key)
    if (!owned) throw new Error('no group')
    expect(expiryOf(owned.group)).toBe(now + 180 * day)
    await closeGroup(env.SCORES, owned, now + 90 * day)
    const { keys } = await env.SCORES.list()
    expect(keys[0]?.expiration).toBe(Math.floor((now + 180 * day) / 1000))
  })

  it('is found by its code, told apart from one that is not and one that is not known in time', async () => {
    const { code } = await createGroup(env.SCORES, form, now)
    const failing = { get: () => Promise.reject(new Error('KV GET failed: 500')) }
    expect(await findGroup(env.SCORES, code, reading)).toMatchObject({ quiz: 'rivers' })
    expect(await findGroup(env.SCORES, 'ZZZZZZZ', reading)).toBeNull()
    expect(await findGroup(failing as unknown as KVNamespace, code, reading)).toBeUndefined()
  })
})
