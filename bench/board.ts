import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { stepPath } from '../src/paths.ts'
import { newAttemptId } from '../src/quiz/attempt-id.ts'
import { minute } from '../src/quiz/time.ts'
import { namespace } from './namespace.ts'
import { play, type Send } from './play.ts'
import { milliseconds, print } from './table.ts'

const root = join(import.meta.dirname, '..')
const attempts = 200
const views = 300
const origin = 'https://fahm.example'

/** The Worker as it is built, over a namespace of its own for each request, or one for all. */
export async function sender(kv: () => unknown): Promise<Send> {
  const worker = (await import(join(root, 'dist/index.js'))).default
  return async (path, body) => {
    const init = body ? { method: 'POST', body, headers: { Origin: origin } } : {}
    const request = new Request(origin + path, init)
    const context = { waitUntil() {}, passThroughOnException() {} }
    return (await worker.fetch(request, { SCORES: kv() }, context)) as Response
  }
}

/** A class made on the page for educators: its code, and the address of its board. */
export async function startClass(send: Send, slug: string) {
  const made = await send(`/ar/${slug}/groups`, new URLSearchParams({ label: '3B' }))
  const board = made.headers.get('Location') ?? ''
  return { board, group: board.split('/')[3]?.split('?')[0] ?? '' }
}

/** The row of a class's board: listing, counting and drawing 200 attempts, nothing of it remembered. */
export async function printBoard(slug: string): Promise<void> {
  const stored: Parameters<typeof namespace>[0] = new Map()
  const send = await sender(() => namespace(stored))
  const { board, group } = await startClass(send, slug)
  for (let i = 0; i < attempts; i++) {
    // What is answered within moments is a program's, and in no board.
    const attempt = newAttemptId(Date.now() - minute)
    const first = stepPath('ar', slug, 1, [
      ['mode', 'test'],
      ['attempt', attempt],
      ['group', group],
    ])
    await play(send, first, i)
  }
  const drawn = attemptsOn(await (await send(board)).text())
  if (drawn !== attempts) throw new Error(`The board shows ${drawn} of ${attempts} attempts`)

  for (let i = 0; i < views; i++) await (await send(board)).text()
  const before = process.cpuUsage()
  for (let i = 0; i < views; i++) await (await send(board)).text()
  const { user, system } = process.cpuUsage(before)
  print('A class’s board (processor ms a view, in Node, nothing remembered)', [
    ['', 'now', 'budget'],
    [`${attempts} attempts`, milliseconds((user + system) / 1000 / views, 2), '5'],
  ])
}

/** How many attempts a board counts: those of each score, added up. */
function attemptsOn(html: string): number {
  const cells = parseHTML(html).document.querySelectorAll('.histogram tbody td')
  return [...cells].reduce(
    (sum, { textContent }) => sum + Number.parseInt(textContent ?? '', 10),
    0,
  )
}
