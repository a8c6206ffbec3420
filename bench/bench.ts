/** `npm run bench`: sizes, server, start-up and counting, or pages in a browser, as tables. It stops by itself. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCommand, stopWith } from '../authoring/command.ts'

const usage = `npm run bench: sizes, speed and what storage costs, as tables. It takes minutes.
  phone     how long a reader with a slow phone waits, beside bare forms of the same content
  author    how long an author with a thousand quizzes waits
  screens   how far a thumb scrolls through a quiz, and where things stand on its pages`

const [table, ...more] = readCommand(usage, {}).positionals
if (more.length > 0 || (table && !['author', 'phone', 'screens'].includes(table)))
  stopWith(`There is no such table. ${usage}`)

// So that no server outlives this, however it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const build = join(import.meta.dirname, '../authoring/build.ts')
execFileSync(process.execPath, [build], { stdio: ['ignore', 'ignore', 'inherit'] })

// What these import is made by the build.
const { quizzes } = await import('../build/quizzes.ts')
const slug = quizzes[0]?.slug ?? ''
const folder = mkdtempSync(join(tmpdir(), 'fahm-bench-'))
try {
  if (table === 'screens') await (await import('./screens/screens.ts')).printScreens(slug)
  else if (table === 'author') await (await import('./author/author.ts')).printAuthor(slug, folder)
  else if (table === 'phone') await (await import('./phone/phone.ts')).printPhone(slug)
  else await (await import('./fast.ts')).printFast(slug, folder)
} finally {
  rmSync(folder, { recursive: true })
}
