import { europeanDigits } from '../languages/digits.ts'

/** Crockford's base 32, which has no letter that looks like a digit: https://www.crockford.com/base32.html */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The letters and digits of a code as somebody typed or pasted it: capital, digits of every script as
 * 0 to 9, full-width letters as the others; without spaces, hyphens, full stops and marks of direction.
 */
export const lettersOf = (text: string): string =>
  europeanDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The canonical form of a code: O as 0, I and L as 1. `undefined` for what can be none of this length. */
export function parseCode(text: string | undefined, length: number): string | undefined {
  if (!text) return undefined
  const code = lettersOf(text).replaceAll('O', '0').replace(/[IL]/g, '1')
  return code.length === length && [...code].every((each) => alphabet.includes(each))
    ? code
    : undefined
}
