/** The longest name of a group, in characters. */
export const longestLabel = 40

/** Letters with their marks, digits, spaces, and the punctuation of ordinary names. */
const spelling = /^[\p{L}\p{M}\p{N} .,:;!?'"()&/+#«»،؛؟–-]*$/u

/**
 * The name somebody gave a group, in NFC with single spaces; empty for none. `undefined` for one that
 * is too long or holds what no name needs: markup, control characters, marks of direction.
 */
export function parseLabel(text: string | undefined): string | undefined {
  const label = (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  return [...label].length <= longestLabel && spelling.test(label) ? label : undefined
}
