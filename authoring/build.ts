/** `npm run build`: what a deployment uploads, in `dist/`: one ES module and the static files. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync, type Metafile } from 'esbuild'
import { buildCards } from './cards/build.ts'
import { cardsIn, compile } from './compile.ts'
import { generate } from './generate.ts'
import { licenseNotices } from './licenses.ts'
import { wranglerEnv } from './wrangler-env.ts'

const root = join(import.meta.dirname, '..')

function stopWith(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

/** In `build/`, from where whatever writes the static files takes it, and among them at once. */
function writeLicenses({ outputs }: Metafile) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs))
  const bundled = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file)
  const notices = licenseNotices(root, [...bundled, 'node_modules/htmx.org/dist/htmx.min.js'])
  for (const file of ['build/licenses.txt', 'dist/static/licenses.txt'])
    writeFileSync(join(root, file), notices)
}

// What is wrong with a question is for generate to say; then there is no card to draw.
const { quizzes } = compile(join(root, 'questions'))
for (const sentence of await buildCards(root, cardsIn(quizzes))) console.log(sentence)
if (!generate(root)) process.exit(1)
const script = join(root, 'node_modules/wrangler/bin/wrangler.js')
const report = join(root, 'build/bundled.json')
const options = ['--dry-run', '--outdir', 'dist', '--metafile', report]
const wrangler = spawnSync(process.execPath, [script, 'deploy', ...options], {
  cwd: root,
  env: { ...process.env, ...wranglerEnv, CI: '1' },
  encoding: 'utf8',
})
if (wrangler.status !== 0) stopWith(wrangler.stderr || wrangler.stdout)
writeLicenses(JSON.parse(readFileSync(report, 'utf8')))

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
console.log(`dist/index.js  ${size}, ${kilobytes(gzipSync(module, { level: 9 }).length)} gzipped`)
