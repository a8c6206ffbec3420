const encoder = new TextEncoder()
const bytes = (text: string) => encoder.encode(text).length

export interface PutOptions {
  metadata?: unknown
  /** Seconds from now. */
  expirationTtl?: number
  /** In seconds since 1970. */
  expiration?: number
}

/** @throws for what KV refuses at once, as it says it. */
export function checkPut(key: string, value: string, options: PutOptions, now: number) {
  const { metadata, expirationTtl, expiration } = options
  checkKey('PUT', key)
  if (expirationTtl !== undefined && !(expirationTtl >= 60))
    refuse('PUT', 400, 'Invalid expiration_ttl')
  if (expiration !== undefined && !(expiration >= Math.floor(now / 1000) + 60))
    refuse('PUT', 400, 'Invalid expiration')
  if (bytes(value) > 25 * 1024 * 1024) refuse('PUT', 413, 'Value length exceeds limit')
  const size = metadata === undefined ? 0 : bytes(JSON.stringify(metadata))
  if (size > 1024) refuse('PUT', 413, `Metadata length of ${size} exceeds limit of 1024.`)
}

export function checkGet(key: string, cacheTtl: number) {
  checkKey('GET', key)
  if (!(cacheTtl >= 30)) refuse('GET', 400, 'Invalid cache_ttl')
}

export function checkList(limit: number) {
  if (!(limit >= 1)) refuse('GET', 400, 'Invalid key_count_limit')
}

function checkKey(method: string, key: string) {
  if (key === '') throw new TypeError('Key name cannot be empty.')
  if (key === '.' || key === '..') throw new TypeError(`"${key}" is not allowed as a key name.`)
  if (bytes(key) > 512) refuse(method, 414, 'UTF-8 encoded length exceeds key length limit of 512.')
}

/** @throws always, in the words of the binding. */
export function refuse(method: string, status: number, reason: string): never {
  throw new Error(`KV ${method} failed: ${status} ${reason}`)
}
