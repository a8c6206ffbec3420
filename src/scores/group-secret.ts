import { encodeBase64Url } from 'hono/utils/encode'

/** HMAC-SHA256 of a text under a group's secret: nobody who does not know the secret can make it. */
export async function signed(secret: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign(algorithm, key, bytes.encode(text)))
}

/** The key to what a class sees on the projector: 128 bits as base64url. It opens nothing else. */
export async function screenKeyOf({ secret }: { secret: string }): Promise<string> {
  const bytes = await signed(secret, 'screen')
  return encodeBase64Url(bytes.slice(0, 16).buffer).replaceAll('=', '')
}
