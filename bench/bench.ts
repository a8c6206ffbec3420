/** `npm run bench`: sizes, server, start-up and counting, as tables. It takes a few minutes and stops by itself. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCommand } from '../authoring/command.ts'

readCommand('npm run bench: sizes, speed and what storage costs, as tables. It takes minutes.', {})

// So that no server outlives this, however it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const build = join(import.meta.dirname, '../authoring/build.ts')
execFileSync(process.execPath, [build], { stdio: ['ignore', 'ignore', 'inherit'] })

// What these import is made by the build.
const { assets } = await import('../build/assets.ts')
const { quizzes } = await import('../build/quizzes.ts')
const { printBoard } = await import('./board.ts')
const { printScores } = await import('./scores/scores.ts')
const { printServer } = await import('./server.ts')
const { printSizes } = await import('./sizes.ts')
const { printStartup } = await import('./startup.ts')

const slug = quizzes[0]?.slug ?? ''
const folder = mkdtempSync(join(tmpdir(), 'fahm-bench-'))
try {
  await printSizes(slug, assets, folder)
  await printBoard(slug)
  await printServer(slug, assets, folder)
  await printStartup(slug, folder)
  await printScores(folder)
} finally {
  rmSync(folder, { recursive: true })
}
