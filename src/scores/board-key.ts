/** 16 bytes as base64url: 22 characters. */
const spelling = /^[A-Za-z0-9_-]{22}$/

/** A new key to a group's board, or a secret: 128 random bits as base64url, 22 characters. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** What is stored of a key: its SHA-256, in hexadecimal. `undefined` for text that can be no key. */
export async function hashOfKey(key: string | undefined): Promise<string | undefined> {
  if (!key || !spelling.test(key)) return undefined
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
