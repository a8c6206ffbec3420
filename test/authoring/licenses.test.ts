import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { licenseNotices } from '../../authoring/licenses.ts'
import { oneModule } from '../../authoring/one-module.ts'
import { writeAll } from '../support/quiz-files.ts'

const here = join(import.meta.dirname, '../..')

function packages(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-licenses-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const root = join(folder, 'site')
  writeAll(root, files)
  return root
}

const about = (name: string) => JSON.stringify({ name, version: '1.2.3', license: 'MIT' })

test('each package that was bundled is named once, with all its notices', () => {
  const root = packages({
    'node_modules/river/package.json': about('river'),
    'node_modules/river/LICENSE': 'Copyright River\n',
    'node_modules/river/NOTICE.md': 'After the Delta\n',
    'node_modules/@sea/salt/package.json': about('@sea/salt'),
    'node_modules/@sea/salt/LICENCE.txt': 'Copyright Sea',
    'node_modules/@sea/salt/node_modules/shell/package.json': about('shell'),
    'node_modules/@sea/salt/node_modules/shell/COPYING': 'Copyright Shell',
    'node_modules/idle/package.json': about('idle'),
  })
  const text = licenseNotices(root, [
    'src/index.ts',
    'node_modules/river/a.js',
    'node_modules/river/node/b.js',
    'node_modules/@sea/salt/index.js',
    'node_modules/@sea/salt/node_modules/shell/index.js',
  ])
  const count = (part: string) => text.split(part).length - 1
  const once = ['river 1.2.3 (MIT)', '@sea/salt 1.2.3 (MIT)', 'shell 1.2.3 (MIT)']
  const notices = ['Copyright River', 'After the Delta', 'Copyright Sea', 'Copyright Shell']
  for (const part of [...once, ...notices]) expect([part, count(part)]).toEqual([part, 1])
  expect(text).not.toContain('idle')
})

test('a package without a notice is not bundled in silence', () => {
  const root = packages({ 'node_modules/bare/package.json': about('bare') })
  expect(() => licenseNotices(root, ['node_modules/bare/index.js'])).toThrow('bare')
})

test('every package whose code the Worker holds has its notice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-licenses-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const quizzes = join(folder, 'quizzes.js')
  writeFileSync(quizzes, 'export const quizzes = []\n')
  const assets = join(here, 'test/support/assets.ts')
  const worker = join(folder, 'index.js')
  const { files } = await oneModule(here, 'src/index.ts', worker, { built: { quizzes, assets } })
  const text = licenseNotices(here, files)
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
  // Served as it is, and not bundled.
  const { 'htmx.org': _, ...bundled } = dependencies
  for (const [name, version] of Object.entries(bundled))
    expect(text).toContain(`${name} ${version} (`)
})
