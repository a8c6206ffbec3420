/** Crockford's base 32, which has no letter that looks like a digit: https://www.crockford.com/base32.html */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The canonical form of a code as somebody copied it: in any case, with spaces or hyphens, O for 0, I
 * or L for 1. `undefined` for what can be none of this length.
 */
export function parseCode(text: string | undefined, length: number): string | undefined {
  const code = text?.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return code?.length === length && [...code].every((each) => alphabet.includes(each))
    ? code
    : undefined
}
