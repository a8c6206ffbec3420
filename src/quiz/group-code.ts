import { lettersOf, parseCode } from './crockford.ts'

/** How many digits a code has. */
export const codeLength = 9

/** How many characters the codes made before had, letters among them: there are some left for 180 days. */
const earlierLength = 7

/** Codes begin with no nought, which people and spreadsheets leave out. */
const first = 10 ** (codeLength - 1)
const last = 10 ** codeLength - 1

/** A new code for a join link, for a whiteboard: nine digits, one of 900 million. Every keyboard has them. */
export function newGroupCode(): string {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1))
  const drawn = bits % 2 ** 30
  // A draw beyond the last code is drawn again, so that every code is as likely.
  return drawn > last - first ? newGroupCode() : String(first + drawn)
}

/** The canonical form of a code, of now or of before; `undefined` for what can be none. */
export function parseGroupCode(text: string | undefined): string | undefined {
  const code = parseCode(text, codeLength)
  return code && /^\d+$/.test(code) ? code : parseCode(text, earlierLength)
}

/** Where a join link holds its code, with gaps or without, and the address of any page that is opened in a group. */
const linked = /\/g\/(\p{Nd}{3}(?:[\s-]\p{Nd}{3}){2}|[^\s/?#]+)|[?&]group=([^\s&#]+)/iu

/** The code that somebody typed, or pasted with the whole link or the message it came in. */
export function findGroupCode(text: string): string | undefined {
  const [, join, field] = linked.exec(text) ?? []
  return parseGroupCode(join ?? field ?? text)
}

/** A code as it is shown, in groups of three digits; one of before as it is. */
export const spacedCode = (code: string): string =>
  code.length === codeLength ? code.replace(/\d{3}(?=\d)/g, '$& ') : code

/** How many letters and digits a typed code has: what to tell somebody who left one out. */
export const codeSize = (text: string): number => [...lettersOf(text)].length
