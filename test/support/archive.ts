import { strFromU8, unzipSync } from 'fflate'

/** The files of a zip by their path. */
export function filesOf(archive: string | Uint8Array): Record<string, string> {
  if (typeof archive === 'string') throw new Error('This is text, not a zip.')
  return Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  )
}
