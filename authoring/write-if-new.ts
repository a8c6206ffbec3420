import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file left untouched keeps its time, so that nothing watching it rebuilds for nothing. */
export function writeIfNew(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true })
  try {
    if (readFileSync(file).equals(Buffer.from(content))) return
  } catch {
    // No such file yet.
  }
  writeFileSync(file, content)
}
