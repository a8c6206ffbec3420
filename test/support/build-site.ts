import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'
import { copyProject } from './copy-project.ts'

/** The tests' own site: a copy of the project whose `questions/` are `test/content/`. */
export const builtSite = join(import.meta.dirname, '../../build/site')

/** Before tests in the browser: their site is built, and Chromium unpacked once for all of them. */
export async function setup() {
  const configuration = ['wrangler.toml', 'package.json', 'tsconfig.json', 'tsconfig.base.json']
  copyProject(builtSite, 'authoring', 'src', 'static', ...configuration)
  const questions = join(builtSite, 'questions')
  rmSync(questions, { recursive: true, force: true })
  cpSync(join(import.meta.dirname, '../content'), questions, { recursive: true })
  const build = join(builtSite, 'authoring/build.ts')
  const { status } = spawnSync(process.execPath, [build], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The site of the tests does not build.')
  await findChromium()
}
