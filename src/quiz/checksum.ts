/**
 * FNV-1a, 32 bits, over the UTF-16 units of a text: http://www.isthe.com/chongo/tech/comp/fnv/
 * @param start where another one ended, to go on from there
 */
export function checksum(text: string, from = 0, step = 1, start = 0x811c9dc5): number {
  let h = start
  for (let i = from; i < text.length; i += step) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** A checksum as eight hexadecimal digits. */
export const formatChecksum = (sum: number) => sum.toString(16).padStart(8, '0')
