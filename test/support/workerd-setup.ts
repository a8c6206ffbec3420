import { reset } from 'cloudflare:test'
import { afterAll, vi } from 'vitest'

// Files share a worker, whose start takes longer than their tests; but not what modules remember, nor
// a store, a clock or a mock.
vi.resetModules()

afterAll(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await reset()
})
