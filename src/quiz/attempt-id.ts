import { ulid } from 'ulid'
import { alphabet } from './crockford.ts'

/** How long after its making an id is accepted, in milliseconds: see docs/decisions/. */
export const acceptWindow = 2 * 60 * 60 * 1000

/** How far ahead of the server's clock an id may lie, in milliseconds: Cloudflare's machines differ a little. */
const skew = 60 * 1000

/** 48 bits of time and 80 of chance, in Crockford's base 32. The first digit of 130 bits is at most 7. */
const spelling = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/

const bytes = new Uint8Array(1024)
let drawn = bytes.length

/** A number from 0 to 1. Drawn from chance a kilobyte at a time: the runtime takes as long for one byte. */
function random(): number {
  if (drawn === bytes.length) {
    crypto.getRandomValues(bytes)
    drawn = 0
  }
  return (bytes[drawn++] ?? 0) / 256
}

/** A new attempt id: a ULID, 26 characters, `now` (milliseconds since 1970) and 80 random bits. */
export const newAttemptId = (now: number): string => ulid(now, random)

/** The canonical form of an attempt id, or `undefined` for anything else: one attempt has one spelling. */
export function parseAttemptId(text: string | undefined): string | undefined {
  const id = text?.toUpperCase()
  return id !== undefined && spelling.test(id) ? id : undefined
}

/** The value of each digit, by its character code. */
const values = new Uint8Array(128)
for (const [value, digit] of [...alphabet].entries()) values[digit.charCodeAt(0)] = value

/** When the attempt began, in milliseconds since 1970. The library's own takes ten times as long. */
export function startOf(attempt: string): number {
  let time = 0
  for (let i = 0; i < 10; i++) time = 32 * time + (values[attempt.charCodeAt(i)] ?? 0)
  return time
}

/** Whether an event may still be written under this id. */
export function acceptance(attempt: string, now: number): 'open' | 'late' | 'future' {
  const age = now - startOf(attempt)
  if (age < -skew) return 'future'
  return age > acceptWindow ? 'late' : 'open'
}
