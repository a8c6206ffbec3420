import { reset } from 'cloudflare:test'
import { afterAll } from 'vitest'

// The next file in this worker begins with an empty store.
afterAll(reset)
