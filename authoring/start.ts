/**
 * `npm start`: the site on this machine, with local KV on disk. What `wrangler dev` runs, except that
 * a broken question file does not stop it, and that the cron runs by itself.
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { changes } from './changes.ts'
import { generate } from './generate.ts'
import { isPortTaken } from './is-port-taken.ts'
import { wranglerEnv } from './wrangler-env.ts'

const root = join(import.meta.dirname, '..')

function stopWith(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

function readPort(): number {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '8787' } } })
    const port = Number(values.port)
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  } catch {
    // An unknown option is answered like a wrong port.
  }
  stopWith('The only option is a port, a number up to 65535: npm start -- --port 8788')
}

/** Generates again after each change to a question or a static file. */
async function regenerateOnChange() {
  let good = true
  for await (const _ of changes(['questions', 'static'].map((folder) => join(root, folder)))) {
    const wasGood = good
    good = generate(root)
    if (!good) console.error('Still serving the last good version.')
    else if (!wasGood) console.log('All good again.')
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
if (!generate(root)) process.exit(1)

Object.assign(process.env, wranglerEnv)
const { unstable_startWorker: startWorker } = await import('wrangler')
const worker = await startWorker({
  config: join(root, 'wrangler.toml'),
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
regenerateOnChange()
await runCron(`http://127.0.0.1:${port}`)
