import { type Files, zip } from '../../src/exports/zip.ts'

/** What a format has written, which is a zip's. */
export function filesOf(written: string | Files): Files {
  if (typeof written === 'string') throw new Error('This is text, not a zip.')
  return written
}

/** The bytes of the file that a format's text or files become. */
export const fileOf = async (written: string | Files): Promise<Uint8Array> =>
  typeof written === 'string' ? new TextEncoder().encode(written) : zip(written)
