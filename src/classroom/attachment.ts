/**
 * The header that gives a download its name: in any script for browsers that read RFC 8187, else plain.
 * @param name as it is to be called
 * @param plain the same in letters, digits and `-`
 * @param suffix what stands behind both, without its dot
 */
export function attachment(name: string, plain: string, suffix: string): string {
  const encoded = encodeURIComponent(`${fileNameOf(name) || plain}.${suffix}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}.${suffix}"; filename*=UTF-8''${encoded}`
}

/** Without what a file's name cannot hold on some system. */
const fileNameOf = (name: string) =>
  name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
