import { globSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Yields each time a file below one of `folders` has come, gone or changed. It looks instead of
 * being told: what the system tells differs by platform, editor and file system, and gets lost where
 * a file is replaced by another of its name.
 * @param pause between two looks, in milliseconds
 */
export async function* changes(folders: string[], pause = 300): AsyncGenerator<void> {
  let known = look(folders)
  while (true) {
    await sleep(pause)
    const now = look(folders)
    if (now !== known) yield
    known = now
  }
}

function look(folders: string[]): string {
  return folders
    .flatMap((folder) => globSync(`${folder.replaceAll('\\', '/')}/**/*`))
    .map((file) => {
      const found = statSync(file, { throwIfNoEntry: false })
      return `${file} ${found?.mtimeMs} ${found?.size}`
    })
    .join('\n')
}
