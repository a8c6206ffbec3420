import { alphabet, parseCode } from './crockford.ts'

/** How many characters a code has: 35 bits. */
const length = 7

/** A new code for a join link, for a whiteboard: 7 characters, 35 random bits. */
export function newGroupCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}

/** The canonical form of a code as somebody copied it from a whiteboard; `undefined` for what can be none. */
export const parseGroupCode = (text: string | undefined) => parseCode(text, length)
