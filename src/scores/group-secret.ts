import { encodeBase64Url } from 'hono/utils/encode'
import { alphabet, parseCode } from '../quiz/crockford.ts'

/** How many characters a receipt has, its hyphen left out. */
export const receiptLength = 8

interface Secret {
  secret: string
}

/** HMAC-SHA256 of texts under a group's secret: nobody who does not know the secret can make them. */
async function signer({ secret }: Secret) {
  const encoder = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const raw = encoder.encode(secret)
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign'])
  return (text: string) => crypto.subtle.sign(algorithm, key, encoder.encode(text))
}

/** The key to what a class sees on the projector: 128 bits as base64url. It opens nothing else. */
export async function screenKeyOf(group: Secret): Promise<string> {
  const sign = await signer(group)
  const bytes = await sign('screen')
  return encodeBase64Url(bytes.slice(0, 16)).replaceAll('=', '')
}

/** The code that a pupil shows a teacher, of an attempt in this group: 40 bits, as `K3M9-X7QA`. */
export async function receiptOf(group: Secret, attempt: string): Promise<string> {
  return receipt(await signer(group), attempt)
}

/** Those of some attempts whose receipt somebody typed: of a text that can be none, none. */
export async function withReceipt<Of extends { attempt: string }>(
  group: Secret,
  typed: string | undefined,
  attempts: Of[],
): Promise<(Of & { receipt: string })[]> {
  const code = parseCode(typed, receiptLength)
  if (!code) return []
  const sign = await signer(group)
  const told = attempts.map(async (each) => ({
    ...each,
    receipt: await receipt(sign, each.attempt),
  }))
  return (await Promise.all(told)).filter((each) => each.receipt.replace('-', '') === code)
}

type Sign = Awaited<ReturnType<typeof signer>>

async function receipt(sign: Sign, attempt: string): Promise<string> {
  const bits = new DataView(await sign(`receipt ${attempt}`)).getBigUint64(0)
  const digit = (i: number) => alphabet[Number((bits >> BigInt(5 * i)) & 31n)]
  const code = Array.from({ length: receiptLength }, (_, i) => digit(i)).join('')
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
