/** `npm run deploy`: builds the site, writes down what readers are about to have, and uploads it. */
import { join } from 'node:path'
import { build } from './build.ts'
import { publish } from './publish.ts'
import { today } from './today.ts'
import { wrangler } from './wrangler.ts'

const usage = `npm run deploy: builds the site and uploads it. What follows -- goes to wrangler deploy, such as:
  --dry-run   everything but the upload`

const root = join(import.meta.dirname, '..')
const options = process.argv.slice(2)
if (options.includes('--help') || options.includes('-h')) {
  console.log(usage)
  process.exit()
}

const day = today()
const { taken } = await build(root, day)
// Before the upload: readers may have it from then on, whatever becomes of this program.
const isTrial = options.includes('--dry-run')
const written = isTrial ? [] : publish(join(root, 'questions'), taken, day)
const upload = ['deploy', 'dist/index.js', '--no-bundle', ...options]
const status = wrangler(root, upload)
const files = written.join(' ')
if (status === 0 && files)
  console.log(`Commit what readers have now, which the next change is checked against: ${files}`)
if (status !== 0 && files)
  console.error(
    `The upload has failed. Deploy again; or, if nobody is to have this, take back: ${files}`,
  )
process.exitCode = status ?? 1
