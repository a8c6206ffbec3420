import { sha256 } from 'hono/utils/crypto'
import { encodeBase64Url } from 'hono/utils/encode'

/** 16 bytes as base64url: 22 characters. */
const spelling = /^[A-Za-z0-9_-]{22}$/

/** A new key to a group's board, or a secret: 128 random bits as base64url, 22 characters. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return encodeBase64Url(bytes.buffer).replaceAll('=', '')
}

/** What is stored of a key: its SHA-256, in hexadecimal. `undefined` for text that can be no key. */
export async function hashOfKey(key: string | undefined): Promise<string | undefined> {
  if (!key || !spelling.test(key)) return undefined
  return (await sha256(key)) ?? undefined
}
