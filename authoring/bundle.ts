import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { stopWith } from './command.ts'
import { writeLicenses } from './licenses.ts'
import { oneModule } from './one-module.ts'

/**
 * Makes the Worker one ES module, `dist/index.js`, of what is generated in `build/`. Ends the program
 * with a sentence where the module imports anything: the same one has to run in workerd, Miniflare and
 * Node.
 * @param root the project's folder
 * @returns how big it is, in a sentence
 * @throws where a file of it does not parse or is missing
 */
export async function bundle(root: string): Promise<string> {
  const built = join(root, 'dist/index.js')
  const { imports, files } = await oneModule(root, 'src/index.ts', built)
  if (imports[0]) stopWith(`dist/index.js has to stand alone, and imports ${imports[0]}.`)
  writeLicenses(root, files)

  const module = readFileSync(built)
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
  const size = kilobytes(module.length)
  return `dist/index.js  ${size}, ${kilobytes(gzipSync(module, { level: 9 }).length)} gzipped`
}
