import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'

/** Before tests in the browser: the site is built, and Chromium unpacked once for all of them. */
export async function setup() {
  const build = join(import.meta.dirname, '../../authoring/build.ts')
  const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The site does not build: npm run build says why.')
  await findChromium()
}
