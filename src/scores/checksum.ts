/** FNV-1a, 32 bits, over the characters of ASCII text: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function checksum(text: string, from = 0, step = 1): number {
  let h = 0x811c9dc5
  for (let i = from; i < text.length; i += step) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}
