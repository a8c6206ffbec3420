import { StoreFailed } from './store.ts'

/** How long a page that cannot do without the store waits for it, in milliseconds. */
const patience = 3000

/**
 * What the store answers, for a page that cannot do without. A read that hangs would keep its reader
 * until the browser gives up.
 * @param most in milliseconds
 * @throws StoreFailed
 */
export async function withTimeout<T>(asked: Promise<T>, most = patience): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('The store did not answer in time')), most)
  try {
    return await Promise.race([asked, late])
  } catch (cause) {
    throw new StoreFailed(cause instanceof Error ? cause.message : String(cause), { cause })
  } finally {
    clearTimeout(timer)
  }
}
