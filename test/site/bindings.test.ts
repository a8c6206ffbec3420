import { afterEach, expect, it, vi } from 'vitest'
import { serve } from '../support/app.ts'

afterEach(() => vi.restoreAllMocks())

it.each(['/', '/ar', '/en/rivers/1', '/ar/rivers/statistics', '/health', '/no', '/g/K3M9X7Q'])(
  'without the scores %s asks to come back, and the log names what is missing',
  async (path) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { get } = serve({ bindings: { SCORES: undefined as unknown as KVNamespace } })
    const { status, headers } = await get(path)
    expect([status, headers.get('Retry-After')]).toEqual([503, '10'])
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(String(log.mock.calls)).toContain('SCORES')
  },
)

it('with the scores alone all else is there', async () => {
  const none = {
    GROUPS_LIMIT: undefined,
    NETWORK_LIMIT: undefined,
    ATTEMPT_LIMIT: undefined,
    CODES_LIMIT: undefined,
  }
  const { get, post } = serve({ bindings: none as unknown as Env })
  for (const path of ['/ar', '/en/rivers/1', '/ar/rivers/teach', '/health'])
    expect([path, (await get(path)).status]).toEqual([path, 200])
  expect((await post('/ar/rivers/groups', [])).status).toBe(303)
})
