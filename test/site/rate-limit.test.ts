import { reset } from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Bindings } from '../../src/site/site.ts'
import { parse, serve, storedEvents } from '../support/app.ts'

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
  return serve({ bindings }).post(
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

  it('know a network, never an address', async () => {
    const network = limiter(99)
    for (const address of [
      '192.0.2.7',
      '192.0.2.200',
      '2001:db8:1:2::7',
      '2001:db8:1:2:9::1',
      '192.0.3.7',
      '2001:db8::7',
      '2001:db8::8:0:0:9',
      '2001:db8:0:0:1::',
      '2001:db8:0:1::7',
      '::1',
      '::2',
    ]) {
      await answered({ NETWORK_LIMIT: network }, address)
    }
    expect(network.keys.map((key) => network.keys.indexOf(key))).toEqual([
      0, 0, 2, 2, 4, 5, 5, 5, 8, 9, 9,
    ])
    expect(network.keys.join()).not.toMatch(/192|2001/)
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
