/** Crockford's base 32, which has no letter that looks like a digit: https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many characters a code has: 35 bits. */
const length = 7

/** A new code for a join link, for a whiteboard: 7 characters, 35 random bits. */
export function newGroupCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('')
}

/**
 * The canonical form of a code as somebody copied it from a whiteboard: in any case, with spaces or
 * hyphens, O for 0, I or L for 1. `undefined` for what can be none.
 */
export function parseGroupCode(text: string | undefined): string | undefined {
  const code = text?.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return code?.length === length && [...code].every((each) => alphabet.includes(each))
    ? code
    : undefined
}
