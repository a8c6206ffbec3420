import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../../src/quiz/attempt-id.ts'
import { openGroup } from '../../../src/scores/kv/board.ts'
import { closeGroupAt } from '../../../src/scores/kv/closing.ts'
import { runCron } from '../../../src/scores/kv/cron.ts'
import { deleteGroup } from '../../../src/scores/kv/deletion.ts'
import { createGroup, findGroup } from '../../../src/scores/kv/groups.ts'
import { groupEventKey, groupEventPrefix } from '../../../src/scores/kv/keys.ts'
import { replaced } from '../../support/failing-kv.ts'

const kv = env.SCORES
const now = Date.now()
const day = 24 * 60 * 60 * 1000
const asked = { now, waitUntil: () => {}, patience: 'long' } as const
const form = { quiz: 'rivers', lang: 'ar', label: '', mode: 'both', closes: null } as const
const known = { has: () => true, questionsOf: async () => [] }

async function make() {
  const { code, key } = await createGroup(kv, form, asked)
  const open = () => openGroup(kv, code, key, asked)
  const owned = await open()
  if (!owned) throw new Error('It does not open')
  return { code, key, owned, open }
}

/** Stores what was played in a group, in so many attempts. */
async function play(code: string, attempts: number) {
  for (let i = 0; i < attempts; i++) {
    const name = {
      quiz: 'rivers',
      attempt: newAttemptId(now),
      kind: 'attempt',
      digest: '0',
    } as const
    await kv.put(groupEventKey(code, name), '')
  }
}
const below = async (code: string) =>
  (await kv.list({ prefix: groupEventPrefix(code) })).keys.length

/** One run of the cron, so many quarters of an hour later. */
const run = (quarters: number) =>
  runCron(
    { cron: '*/15 * * * *', scheduledTime: now + quarters * (day / 96) },
    { ...env, ROLL_UP_PAGES: '8' },
    known,
  )

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('a deleted group', () => {
  it('opens with no key and takes no attempts, at once', async () => {
    const { code, owned, open } = await make()
    await closeGroupAt(kv, owned, now, asked)
    await deleteGroup(kv, owned, asked)
    expect(await open()).toBeUndefined()
    expect(await findGroup(kv, code, asked)).toBeNull()
    expect((await kv.list({ prefix: 'group/' })).keys).toEqual([])
  })

  it('is not said to be deleted before nothing opens it', async () => {
    const { owned, open } = await make()
    const fails = { delete: () => Promise.reject(new Error('KV DELETE failed: 500')) }
    await expect(deleteGroup(replaced(kv, fails), owned, asked)).rejects.toThrow()
    expect(await open()).toBeDefined()
    await run(1)
    expect(await kv.get(`group/${owned.code}`)).toBeNull()
  })

  it('is swept away by eight keys a run at most, and others are left alone', async () => {
    const [gone, other] = [await make(), await make()]
    await play(gone.code, 20)
    await play(other.code, 3)
    await deleteGroup(kv, gone.owned, asked)
    const deletes = vi.spyOn(kv, 'delete')
    const left = []
    for (let quarters = 1; quarters <= 4; quarters++) {
      deletes.mockClear()
      await run(quarters)
      expect(deletes.mock.calls.length).toBeLessThanOrEqual(8)
      left.push(await below(gone.code))
    }
    expect(left).toEqual([13, 6, 0, 0])
    expect(await below(other.code)).toBe(3)
    expect(await other.open()).toBeDefined()
  })

  it('has what arrives a month later swept away in its turn', async () => {
    const gone = await make()
    await deleteGroup(kv, gone.owned, asked)
    await play(gone.code, 1)
    await run(30 * 96)
    expect(await below(gone.code)).toBe(0)
  })

  it('leaves a code that is given to no other, for as long as an answer could arrive', async () => {
    const { code, owned } = await make()
    await deleteGroup(kv, owned, asked)
    const [stone] = (await kv.list({ prefix: 'group-deleted/' })).keys
    expect(stone).toMatchObject({ name: `group-deleted/${code}`, metadata: { at: now } })
    expect(stone?.expiration).toBe(Math.floor((now + 360 * day) / 1000))
    const looks: unknown[] = []
    const watched = replaced(kv, {
      list: (options: KVNamespaceListOptions) => {
        looks.push(options.prefix)
        return kv.list(options)
      },
      get: (...call: Parameters<KVNamespace['get']>) => {
        looks.push(call[0])
        return kv.get(...call)
      },
    })
    const next = await createGroup(watched, form, asked)
    expect(looks).toEqual([`group/${next.code}`, `group-deleted/${next.code}`])
  })

  it('costs the cron one list where there is none', async () => {
    await make()
    const list = vi.spyOn(kv, 'list')
    await run(1)
    const asked = list.mock.calls.map(([options]) => options?.prefix ?? '')
    expect(asked.filter((prefix) => prefix.startsWith('group'))).toEqual(['group-deleted/'])
  })
})
