import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Bindings } from '../../src/site/site.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import { finish, makeClass } from '../support/classroom.ts'

afterEach(() => reset())

/** A limiter as Cloudflare's, which lets `most` through and notes what it was asked for. */
function limiter(most: number) {
  const keys: string[] = []
  return { keys, limit: async ({ key }: { key: string }) => ({ success: keys.push(key) <= most }) }
}

function answered(
  bindings: Partial<Bindings>,
  address?: string,
  id = newAttemptId(Date.now() - 9000),
) {
  const free = { PLAN: 'free', ...bindings } as unknown as Bindings
  return serve({ bindings: free }).post(
    '/ar/rivers/2',
    [
      ['from', 'newsletter'],
      ['start', '2'],
      ['attempt', id],
      ['answer', 'war'],
    ],
    address ? { 'CF-Connecting-IP': address } : {},
  )
}

describe.each(['NETWORK_LIMIT', 'ATTEMPT_LIMIT'])('more answers than %s allows', (name) => {
  it('are explained all the same, not written, and can be saved later', async () => {
    const response = await answered({ [name]: limiter(0) }, '192.0.2.7')
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '60'])
    const page = await parse(response)
    expect(page.querySelector('.verdict.is-wrong')).not.toBeNull()
    expect(page.querySelector('form.unsaved')).not.toBeNull()
    expect(await storedEvents()).toEqual([])
  })
})

describe('the limits', () => {
  it('let people through, and are not needed', async () => {
    const network = limiter(9)
    expect(
      (await answered({ NETWORK_LIMIT: network, ATTEMPT_LIMIT: limiter(9) }, '192.0.2.7')).status,
    ).toBe(303)
    expect((await answered({ NETWORK_LIMIT: limiter(0) })).status).toBe(303)
    const none = { NETWORK_LIMIT: undefined, ATTEMPT_LIMIT: undefined } as Partial<Bindings>
    expect((await answered(none, '192.0.2.7')).status).toBe(303)
    expect(await storedEvents()).toHaveLength(3)
  })

  it('know a network, never an address: of IPv6 all that one customer has', async () => {
    const network = limiter(99)
    for (const address of [
      '192.0.2.7',
      '192.0.2.200',
      '192.0.3.7',
      // One /64, then others of the same /56, and of the same /48.
      '2001:db8:1:2::7',
      '2001:db8:1:2:9::1',
      '2001:db8:1:3::1',
      '2001:db8:1:fe02::1',
      '2001:db8::7',
      '2001:db8::8:0:0:9',
      '2001:db8:0:1::',
      '::1',
      '::2',
    ]) {
      await answered({ NETWORK_LIMIT: network }, address)
    }
    expect(network.keys.map((key) => network.keys.indexOf(key))).toEqual([
      0, 0, 2, 3, 3, 3, 3, 7, 7, 7, 10, 10,
    ])
    expect(network.keys.join()).not.toMatch(/192\.|2001:/)
  })

  it('fit the plan by one setting, as how much is stored does: nothing is shared out where nothing is said', async () => {
    for (const [PLAN, asked] of [
      ['free', 'free'],
      ['paid', 'paid'],
      ['', 'paid'],
      [undefined, 'paid'],
    ] as const) {
      const [free, paid] = [limiter(9), limiter(9)]
      const limits = { NETWORK_LIMIT: free, PAID_NETWORK_LIMIT: paid }
      await answered({ PLAN, ...limits } as unknown as Bindings, '192.0.2.7')
      expect([PLAN, free.keys.length, paid.keys.length]).toEqual(
        asked === 'free' ? [PLAN, 1, 0] : [PLAN, 0, 1],
      )
    }
  })

  it('of a class are its own: strangers in its network use up none of it, nor it theirs', async () => {
    const site = serve()
    const [one, other] = [await makeClass(site), await makeClass(site)]
    const network = limiter(0)
    const classes = limiter(1)
    const limited = serve({ bindings: { NETWORK_LIMIT: network, CLASS_LIMIT: classes } })
    const from = { 'CF-Connecting-IP': '192.0.2.7' }
    expect((await answered({ NETWORK_LIMIT: network }, '192.0.2.7')).status).toBe(429)
    const pupil = async (code: string) =>
      (await finish(limited, code, undefined, undefined, from)).status
    expect([await pupil(one.code), await pupil(one.code)]).toEqual([303, 429])
    expect([network.keys.length, new Set(classes.keys)]).toEqual([1, new Set([one.code])])
    expect(await pupil(other.code)).toBe(429)
    expect(new Set(classes.keys)).toEqual(new Set([one.code, other.code]))
  })

  it('of looks at boards answer 429 before anything is asked of the store', async () => {
    const { board, below } = await makeClass(serve())
    const SCORES = new Proxy(env.SCORES, {
      get: () => () => {
        throw new Error('asked')
      },
    })
    const bindings = { BOARDS_LIMIT: limiter(0), SCORES }
    const from = { 'CF-Connecting-IP': '192.0.2.7' }
    for (const path of [board, below('/results.csv'), below('/attempts'), below('/screen')]) {
      const { status, headers } = await serve({ bindings }).get(path, from)
      expect([path, status, headers.get('Retry-After')]).toEqual([path, 429, '60'])
    }
  })

  it('of looks at boards are used up by wrong keys for those keys alone', async () => {
    const { board, below } = await makeClass(serve())
    const looks = new Map<string, number>()
    const limit = async ({ key }: { key: string }) => {
      looks.set(key, (looks.get(key) ?? 0) + 1)
      return { success: (looks.get(key) ?? 0) <= 1 }
    }
    const { get } = serve({ bindings: { BOARDS_LIMIT: { limit } } })
    const from = { 'CF-Connecting-IP': '192.0.2.7' }
    const statusOf = async (path: string) => (await get(path, from)).status
    const wrong = below('').replace(/key=.*/, 'key=AAAAAAAAAAAAAAAAAAAAAA')
    expect([await statusOf(wrong), await statusOf(wrong)]).toEqual([404, 429])
    expect([await statusOf(board), await statusOf(board)]).toEqual([200, 429])
  })

  it('that fail hold nobody back', async () => {
    const broken = { limit: () => Promise.reject(new Error('not now')) }
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const bindings = { NETWORK_LIMIT: broken, ATTEMPT_LIMIT: broken, GROUPS_LIMIT: broken }
    expect((await answered(bindings, '192.0.2.7')).status).toBe(303)
    const from = { 'CF-Connecting-IP': '192.0.2.7' }
    expect((await serve({ bindings }).post('/ar/rivers/groups', [], from)).status).toBe(303)
    vi.restoreAllMocks()
  })

  it('that hang hold nobody up for longer than the blink of an eye', async () => {
    const hanging = { limit: () => new Promise<never>(() => {}) }
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const names = ['NETWORK_LIMIT', 'ATTEMPT_LIMIT', 'GROUPS_LIMIT']
    const bindings = Object.fromEntries(names.map((name) => [name, hanging]))
    expect((await answered(bindings, '192.0.2.7')).status).toBe(303)
    const from = { 'CF-Connecting-IP': '192.0.2.7' }
    expect((await serve({ bindings }).post('/ar/rivers/groups', [], from)).status).toBe(303)
    expect(await storedEvents()).toHaveLength(2)
    vi.restoreAllMocks()
  })

  it('do not take all answers without an id for one attempt', async () => {
    const attempts = limiter(0)
    const response = await answered({ ATTEMPT_LIMIT: attempts }, '192.0.2.7', 'lost')
    expect([response.status, attempts.keys]).toEqual([303, []])
  })
})
