import { alphabet, lettersOf, parseCode } from './crockford.ts'

/** How many characters a code has: 35 bits. */
export const codeLength = 7

/** A new code for a join link, for a whiteboard: 7 characters, 35 random bits. */
export function newGroupCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(codeLength))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}

/** The canonical form of a code; `undefined` for what can be none. */
export const parseGroupCode = (text: string | undefined) => parseCode(text, codeLength)

/** Where a join link holds its code, and the address of any page that is opened in a group. */
const linked = /\/g\/([^\s/?#]+)|[?&]group=([^\s&#]+)/i

/** The code that somebody typed, or pasted with the whole link or the message it came in. */
export function findGroupCode(text: string): string | undefined {
  const [, join, field] = linked.exec(text) ?? []
  return parseGroupCode(join ?? field ?? text)
}

/** How many letters and digits a typed code has: what to tell somebody who left one out. */
export const codeSize = (text: string): number => [...lettersOf(text)].length
