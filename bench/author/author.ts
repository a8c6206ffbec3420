import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { quizPath } from '../../src/paths.ts'
import { copyProject } from '../../test/support/copy-project.ts'
import { print } from '../table.ts'
import { freePort } from '../workerd.ts'
import { titled, writeQuizzes } from './quizzes.ts'

const count = 1000

/**
 * The table of an author with a thousand quizzes: how long the check takes, a build without cards, and
 * a saved change until the page shows it.
 */
export async function printAuthor(slug: string, folder: string): Promise<void> {
  const configuration = ['wrangler.toml', 'package.json', 'tsconfig.json', 'tsconfig.base.json']
  copyProject(folder, 'authoring', 'src', 'static', ...configuration)
  writeQuizzes(slug, join(folder, 'questions'), count)
  const rows = [
    ['npm run check', seconds(run(folder, 'check.ts')), '10'],
    ['npm run build, without cards', seconds(run(folder, 'build.ts')), '60'],
    ['a change saved → the page shows it', seconds(await save(folder, `${slug}-500`)), '5'],
  ]
  print(`An author with ${count} quizzes (seconds)`, [['', 'now', 'budget'], ...rows])
}

const seconds = (ms: number) => (ms / 1000).toFixed(1)

/** No browser is there to draw cards. */
const env = { ...process.env, CHROME_PATH: '/nowhere' }

/** Milliseconds that a command takes. @throws where it fails */
function run(folder: string, command: string): number {
  const begun = performance.now()
  const script = join(folder, 'authoring', command)
  const { status, stderr } = spawnSync(process.execPath, [script], {
    ...{ cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 28 },
  })
  if (status !== 0) throw new Error(`${command} fails: ${stderr.slice(-2000)}`)
  return performance.now() - begun
}

/** Milliseconds from a file that is saved to the page that shows it, of the median of some changes. */
async function save(folder: string, slug: string): Promise<number> {
  const port = await freePort()
  const script = join(folder, 'authoring/start.ts')
  const site = spawn(process.execPath, [script, '--port', `${port}`], {
    ...{ cwd: folder, env, stdio: 'ignore' },
  })
  const page = `http://127.0.0.1:${port}${quizPath('ar', slug)}`
  const shows = async (text: string) => {
    const end = Date.now() + 120_000
    while (Date.now() < end) {
      const html = await fetch(page).then(
        (answer) => answer.text(),
        () => '',
      )
      if (html.includes(text)) return performance.now()
      await sleep(20)
    }
    throw new Error(`${page} never shows ${text}.`)
  }
  try {
    await shows('</html>')
    const file = join(folder, 'questions', slug, 'ar.yaml')
    const times: number[] = []
    for (const title of ['تغيير أول', 'تغيير ثان', 'تغيير ثالث']) {
      writeFileSync(file, titled(readFileSync(file, 'utf8'), title))
      const saved = performance.now()
      times.push((await shows(title)) - saved)
    }
    return times.sort((a, b) => a - b)[1] ?? Number.NaN
  } finally {
    site.kill()
  }
}
