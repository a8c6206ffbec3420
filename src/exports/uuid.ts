import { checksum, formatChecksum } from '../quiz/checksum.ts'

/**
 * A UUID of version 8 (RFC 9562) that depends on the name alone: four checksums, each beginning where
 * the last one ended.
 * @param name ASCII
 */
export function uuid(name: string): string {
  let sum: number | undefined
  const words = Array.from({ length: 4 }, () => {
    sum = checksum(name, 0, 1, sum)
    return formatChecksum(sum)
  })
  const hex = words.join('')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`]
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
