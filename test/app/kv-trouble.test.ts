import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fields } from '../../src/quiz/progress.ts'
import { serve, storedEvents } from '../support/app.ts'
import { query } from '../support/attempt.ts'
import { makeClass } from '../support/classroom.ts'
import { replaced } from '../support/failing-kv.ts'

const done = query({ answers: 'snow.war.salt' })
const forEveryone = [
  ['/', 302],
  ['/ar', 200],
  ['/en/about', 200],
  ['/ar/rivers', 200],
  ['/ar/rivers/1', 200],
  ['/ar/rivers/embed', 200],
  ['/ar/rivers/2/embed', 200],
  ['/ar/rivers/read', 200],
  ['/ar/rivers/score/1', 200],
  ['/ar/rivers/statistics', 200],
  ['/api/quizzes/rivers/statistics', 503],
  ['/ar/rivers/teach', 200],
  ['/ar/rivers/newsletter', 200],
  ['/ar/rivers/newsletter/email', 200],
  [`/ar/rivers/3/feedback?${query({ answers: 'snow.war' })}&answer=salt`, 200],
  [`/ar/rivers/result?${done}`, 200],
  ['/g', 200],
  ['/feed.xml', 200],
  ['/feed.json', 200],
  ['/sitemap.xml', 200],
  ['/robots.txt', 200],
  ['/health', 503],
  ['/oembed?url=https://fahm.example/ar/rivers', 200],
] as [string, number][]

const below = ['', '/results.csv', '/worksheet', '/answers', '/projector', '/export/gift']

const methods = ['get', 'getWithMetadata', 'list', 'put'] as const
const troubles = {
  fails: () => Promise.reject(new Error('KV failed: 500 Internal Server Error')),
  hangs: () => new Promise(() => {}),
}

/** The site with a class in it, whose KV is in trouble from now on, in each of its methods or in some. */
async function inTrouble(call: () => Promise<unknown>, those: readonly string[] = methods) {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const group = await makeClass(serve(), [], 'en')
  const calls = Object.fromEntries(those.map((method) => [method, call]))
  return { ...serve({ bindings: { SCORES: replaced(env.SCORES, calls) } }), group }
}

const said = ({ status, headers }: Response) => ({
  status,
  language: headers.get('Content-Language'),
  again: headers.has('Retry-After'),
  policy: headers.has('Content-Security-Policy'),
  cache: headers.get('Cache-Control')?.includes('no-store'),
})
const ours = { status: 503, language: 'en', again: true, policy: true, cache: true }

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe.each(Object.entries(troubles))('where KV %s', (_, call) => {
  it('every page that can do without it comes within two seconds', async () => {
    const { get, group } = await inTrouble(call)
    const inGroup = ['', '/1', `/result?${done}`].map((path): [string, number] => [
      `/ar/rivers${path}${path.includes('?') ? '&' : '?'}group=${group.code}`,
      200,
    ])
    const answers = [...forEveryone, ...inGroup].map(async ([path, status]) => {
      const began = Date.now()
      const response = await get(path)
      expect([path, response.status, Date.now() - began < 2000]).toEqual([path, status, true])
    })
    await Promise.all(answers)
  })

  it('a class that cannot be read is not called unknown: its pages ask to wait', async () => {
    const { get, post, group } = await inTrouble(call)
    const asked = [
      ...below.map((path) => get(group.below(path))),
      post(group.board, [['action', 'close']]),
    ]
    for (const response of await Promise.all(asked)) expect(said(response)).toEqual(ours)
    const joined = await get(`/g/${group.code}`)
    expect(said(joined)).toEqual({ ...ours, language: 'ar' })
  })

  it('a board that can be opened says when its results cannot be read', async () => {
    const { get, group } = await inTrouble(call, ['list'])
    expect((await get(group.board)).status).toBe(200)
  })

  it('nothing is changed that is not stored', async () => {
    const { post, group } = await inTrouble(call, ['put'])
    const fields: Fields = [['action', 'close']]
    expect(said(await post(group.board, fields))).toEqual(ours)
    expect((await post('/en/rivers/groups', [])).status).toBe(503)
    const last: Fields = [...done].filter(([name]) => name !== 'answers') as Fields
    const saving = post('/ar/rivers/3', [...last, ['answers', 'snow.war'], ['answer', 'salt']])
    expect((await saving).headers.get('Location')).toContain('saved=no')
    expect(await storedEvents()).toHaveLength(1)
  }, 20_000)
})
