import { strToU8, zipSync } from 'fflate'

/**
 * A zip whose bytes depend on its files alone: entries by name, all of the same moment. Zips hold
 * local time, so the moment is one of local time too.
 * @param files their contents by path
 */
export function zip(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(files).sort()
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(files[name] ?? '')])), {
    mtime: new Date(1980, 0, 1),
    level: 9,
  })
}
