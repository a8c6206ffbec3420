import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { serve, storedEvents } from '../support/app.ts'
import { query } from '../support/attempt.ts'
import { makeClass } from '../support/classroom.ts'
import { replaced } from '../support/failing-kv.ts'
import { waited } from '../support/waited.ts'

const done = query({ answers: 'snow.war.salt' })
const brief = 300
const long = 3000

/** With the status, and how long the page waits for a KV that hangs, in milliseconds. */
const forEveryone: [string, number, number][] = [
  ['/', 302, 0],
  ['/ar', 200, brief],
  ['/en/about', 200, 0],
  ['/ar/rivers', 200, 0],
  ['/ar/rivers/1', 200, 0],
  ['/ar/rivers/embed', 200, 0],
  ['/ar/rivers/q/bridge-why/embed', 200, 0],
  ['/ar/rivers/read', 200, 0],
  ['/ar/rivers/score/1', 200, 0],
  ['/ar/rivers/statistics', 200, long],
  ['/api/quizzes/rivers/statistics', 503, long],
  ['/ar/rivers/teach', 200, 0],
  ['/ar/rivers/newsletter', 200, brief],
  ['/ar/rivers/newsletter/email', 200, 0],
  [`/ar/rivers/3/feedback?${query({ answers: 'snow.war' })}&answer=salt`, 200, brief],
  [`/ar/rivers/result?${done}`, 200, brief],
  ['/ar/rivers/worksheet', 200, 0],
  ['/ar/rivers/worksheet?group=123456789', 200, brief],
  ['/ar/rivers/reading', 200, 0],
  ['/g', 200, 0],
  ['/feed.xml', 200, 0],
  ['/feed.json', 200, 0],
  ['/sitemap.xml', 200, 0],
  ['/robots.txt', 200, 0],
  ['/health', 503, 1000],
  ['/oembed?url=https://fahm.example/ar/rivers', 200, 0],
]

const below = ['', '/results.csv', '/answers', '/screen', '/export/gift']

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
  /** As an isolate that has just started. */
  const site = () => serve({ bindings: { SCORES: replaced(env.SCORES, calls) } })
  return { site, group }
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

describe.each(Object.entries(troubles))('where KV %s', (trouble, call) => {
  const atMost = (ms: number) => (trouble === 'hangs' ? ms : 0)

  it('every page that can do without it hardly waits, and one about it three seconds', async () => {
    const { site, group } = await inTrouble(call)
    const told = `${query()}&answer=snow`
    // What a class withholds is not told before its record is read.
    const inGroup = [
      ['', 200, brief],
      ['/1', 200, brief],
      [`/1/feedback?${told}`, 302, long],
      [`/result?${done}`, 200, long],
    ].map(([path, status, wait]): [string, number, number] => [
      `/ar/rivers${path}${`${path}`.includes('?') ? '&' : '?'}group=${group.code}`,
      Number(status),
      Number(wait),
    ])
    for (const [path, status, wait] of [...forEveryone, ...inGroup]) {
      const { result, ms } = await waited(() => site().get(path))
      expect([path, result.status, ms]).toEqual([path, status, atMost(wait)])
    }
  })

  it('a class that cannot be read is not called unknown: its pages ask to wait', async () => {
    const { site, group } = await inTrouble(call)
    const asked = [
      ...below.map((path) => () => site().get(group.below(path))),
      () => site().post(group.below('/close'), []),
    ]
    for (const ask of asked) {
      const { result, ms } = await waited(ask)
      expect([said(result), ms]).toEqual([ours, atMost(long)])
    }
    const { result, ms } = await waited(() => site().get(`/g/${group.code}`))
    expect([said(result), ms]).toEqual([{ ...ours, language: 'ar' }, atMost(long)])
  })

  it('a board that can be opened says when its results cannot be read', async () => {
    const { site, group } = await inTrouble(call, ['list'])
    const { result } = await waited(() => site().get(group.board))
    expect(result.status).toBe(200)
  })

  it('nothing is changed that is not stored', async () => {
    const { site, group } = await inTrouble(call, ['put'])
    const { post } = site()
    // Tried once more: KV refuses the second write of a double press.
    const twice = atMost(long) || 1100
    const closed = await waited(() => post(group.below('/close'), []))
    expect([said(closed.result), closed.ms]).toEqual([ours, twice])
    const made = await waited(() => post('/en/rivers/groups', []))
    expect([made.result.status, made.ms]).toEqual([503, twice])
    const last: Fields = [...done].filter(([name]) => name !== 'answers') as Fields
    const answer: Fields = [...last, ['answers', 'snow.war'], ['answer', 'salt']]
    const { result, ms } = await waited(() => post('/ar/rivers/3', answer))
    expect(result.headers.get('Location')).toContain('saved=no')
    expect(ms).toBe(trouble === 'hangs' ? 8000 : 3300)
    expect(await storedEvents()).toHaveLength(1)
  })
})
