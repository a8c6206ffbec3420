import type { Context } from 'hono'
import type { WaitUntil } from '../scores/store.ts'

/** Has work of a request go on when its answer is sent, or its reader gone. Outside Workers nothing would stop it. */
export const waitUntilOf =
  (c: Context): WaitUntil =>
  (work) => {
    try {
      c.executionCtx.waitUntil(Promise.allSettled([work]))
    } catch {
      // Hono throws where the runtime gives no execution context.
    }
  }
