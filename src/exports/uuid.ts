/**
 * A UUID of version 8 (RFC 9562) that depends on the name alone: four FNV-1a hashes
 * (http://www.isthe.com/chongo/tech/comp/fnv/), each beginning where the last one ended.
 */
export function uuid(name: string): string {
  let hash = 0x811c9dc5
  const words = Array.from({ length: 4 }, () => {
    for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193)
    return (hash >>> 0).toString(16).padStart(8, '0')
  })
  const hex = words.join('')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`]
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
