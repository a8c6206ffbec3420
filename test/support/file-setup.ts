import { afterAll, vi } from 'vitest'

// Files share a worker, whose start takes longer than most of their tests; but not what modules
// remember, nor a clock, a mock or a global.
vi.resetModules()

afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})
