/** KV failed, or did not answer in time. What was asked may still happen. */
export class StoreFailed extends Error {}

/** How long a page that cannot do without KV waits for it, in milliseconds. */
const patience = 3000

/**
 * What KV answers, for a page that cannot do without. A read that hangs would keep its reader until
 * the browser gives up. @throws StoreFailed
 */
export async function inTime<T>(asked: Promise<T>, most = patience): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error('KV did not answer in time')), most)
  try {
    return await Promise.race([asked, late])
  } catch (cause) {
    throw new StoreFailed(cause instanceof Error ? cause.message : String(cause), { cause })
  } finally {
    clearTimeout(timer)
  }
}
