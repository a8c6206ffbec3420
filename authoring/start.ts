/**
 * `npm start`: the site on this machine, with local KV on disk. What `wrangler dev` runs, except that
 * no question file stops it, that pages say what is still to do, and that the cron runs by itself.
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { defaultLang } from '../src/languages/languages.ts'
import { quizPath } from '../src/paths.ts'
import { changedSince, state } from './changed-since.ts'
import { changes } from './changes.ts'
import { readCommand, stopWith } from './command.ts'
import { readFolder } from './folder.ts'
import { generate, generatePreview } from './generate.ts'
import { previewFile } from './generated.ts'
import { isPortTaken } from './is-port-taken.ts'
import type { Preview } from './preview/preview.ts'
import { serve } from './preview/serve.ts'
import { wranglerEnv } from './wrangler.ts'

const usage = `npm start: the site on http://localhost:8787, following its files as they are saved.
  --port 8788   another port`

const root = join(import.meta.dirname, '..')

function readPort(): number {
  const { values } = readCommand(usage, { port: { type: 'string', default: '8787' } })
  const port = Number(values.port)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  stopWith(`A port is a number up to 65535: npm start -- --port 8788`)
}

/**
 * Generates anew what authors see; the first time, all that is generated. What is wrong with a static
 * file is printed, and leaves all as it was.
 * @param before the last preview
 */
function regenerate(before?: Preview): Preview | undefined {
  try {
    const quizzes = readFolder(join(root, 'questions'))
    return before ? generatePreview(root, quizzes, before) : generate(root, quizzes).preview
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return undefined
  }
}

/** Generates again after each change to a question or a static file, and says what it has changed. */
async function regenerateOnChange(first: Preview) {
  let last = first
  for await (const _ of changes(['questions', 'static'].map((folder) => join(root, folder)))) {
    const now = regenerate(last)
    if (!now) continue
    for (const line of changedSince(last, now)) console.log(line)
    last = now
  }
}

/** What Cloudflare does every 15 minutes; one run at a time. */
async function runCron(origin: string) {
  const cron = `${origin}/cdn-cgi/local/scheduled?${new URLSearchParams({ cron: '*/15 * * * *' })}`
  while (true) {
    await sleep(60_000)
    // What goes wrong inside the Worker is printed by Wrangler.
    await fetch(cron).catch(() => {})
  }
}

const port = readPort()
if (await isPortTaken(port))
  stopWith(`Port ${port} is taken by another program: npm start -- --port ${port + 1}`)
const preview = regenerate()
if (!preview) process.exit(1)

Object.assign(process.env, wranglerEnv)
const { unstable_startWorker: startWorker } = await import('wrangler')
const worker = await startWorker({
  config: join(root, 'wrangler.toml'),
  entrypoint: join(root, 'authoring/preview/worker.ts'),
  bindings: { PREVIEW: { type: 'plain_text', value: await serve(previewFile(root)) } },
  build: { custom: { command: '' } },
  dev: {
    server: { hostname: '127.0.0.1', port },
    inspector: false,
    logLevel: 'error',
    persist: join(root, '.wrangler/state'),
    watch: true,
  },
})
const stop = () => worker.dispose().finally(() => process.exit())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
// npm, when it is ended other than by Ctrl-C, leaves what it started running.
const parent = process.ppid
setInterval(() => process.ppid !== parent && stop(), 1000)
await worker.ready

console.log(`Fahm: http://localhost:${port}`)
for (const quiz of preview.unfinished)
  console.log(
    `${quiz.slug}: ${state(quiz)}, on http://localhost:${port}${quizPath(defaultLang, quiz.slug)}`,
  )
regenerateOnChange(preview)
await runCron(`http://127.0.0.1:${port}`)
