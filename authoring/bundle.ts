import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { stopWith } from './command.ts'
import { writeLicenses } from './licenses.ts'
import { wrangler, wranglerEnv } from './wrangler.ts'

/**
 * Makes the Worker one ES module, `dist/index.js`, of what is generated in `build/`. Ends the program
 * with a sentence where that fails, or where the module imports anything.
 * @param root the project's folder
 * @returns how big it is, in a sentence
 */
export function bundle(root: string): string {
  const report = join(root, 'build/bundled.json')
  const options = ['--dry-run', '--outdir', 'dist', '--minify', '--metafile', report]
  const { status, stdout, stderr } = wrangler(root, ['deploy', ...options], {
    ...wranglerEnv,
    CI: '1',
  })
  if (status !== 0) stopWith(stderr || stdout)
  writeLicenses(root, JSON.parse(readFileSync(report, 'utf8')))

  // Once more through esbuild: Wrangler writes every Arabic letter as six characters. And the same module
  // has to run in workerd, Miniflare and Node; text of a quiz may well look like an import, so esbuild is
  // asked what the module imports.
  const built = join(root, 'dist/index.js')
  const { metafile } = buildSync({
    entryPoints: [built],
    outfile: built,
    allowOverwrite: true,
    bundle: true,
    charset: 'utf8',
    external: ['*'],
    format: 'esm',
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    minify: true,
  })
  const foreign = Object.values(metafile.outputs).flatMap(({ imports }) => imports)
  if (foreign[0]) stopWith(`dist/index.js has to stand alone, and imports ${foreign[0].path}.`)

  const module = readFileSync(built)
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`
  const size = kilobytes(module.length)
  return `dist/index.js  ${size}, ${kilobytes(gzipSync(module, { level: 9 }).length)} gzipped`
}
