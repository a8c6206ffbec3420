import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { oneModule } from '../../authoring/one-module.ts'
import { pack } from '../../authoring/pack.ts'
import { freePort, plainWorker, siteWorker, start } from '../../bench/workerd.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { httpKv } from './http-kv.ts'

const root = join(import.meta.dirname, '../..')
const bench = join(root, 'bench')

/** Milliseconds that each operation takes, or that none is ever answered, or that each fails. */
export type Slowness = number | 'hangs' | 'fails'

/** Bundles the site with these quizzes, each in all its editions, once for all that serve it. */
export async function bundleSite(quizzes: Quiz[][]) {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-site-'))
  const module = join(folder, 'quizzes.js')
  writeFileSync(module, `export const quizzes = ${JSON.stringify(quizzes.map(pack))}\n`)
  const worker = join(folder, 'index.js')
  const assets = join(import.meta.dirname, 'assets.ts')
  await oneModule(root, 'src/index.ts', worker, { built: { quizzes: module, assets } })
  return { worker, remove: () => rmSync(folder, { recursive: true }) }
}

/** Serves a site by plain workerd over a KV that is as slow as it is told to be, and at first is not. */
export async function serveSlowly(worker: string) {
  const [site, memory, control] = [await freePort(), await freePort(), await freePort()]
  const socket = (name: string, port: number, service: string) =>
    `(name = "${name}", address = "127.0.0.1:${port}", http = (), service = ${service})`
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .site), (name = "kv", worker = .slow), (name = "memory", worker = .memory)
  ],
  sockets = [
    ${socket('site', site, '"main"')},
    ${socket('memory', memory, '"memory"')},
    ${socket('control', control, '(name = "kv", entrypoint = "control")')}
  ]
);
const site :Workerd.Worker = ${siteWorker};
const slow :Workerd.Worker = ${plainWorker('slow.js', '(name = "MEMORY", service = "memory")')};
const memory :Workerd.Worker = ${plainWorker('memory.js')};
`
  const files = {
    'index.js': worker,
    'slow.js': join(import.meta.dirname, 'slow-kv.js'),
    'memory.js': join(bench, 'kv-memory.js'),
  }
  const { origin, stop } = await start({ config, files, quiet: true }, site, '/robots.txt')
  const toControl = async (init?: RequestInit) =>
    (await fetch(`http://127.0.0.1:${control}`, init)).json() as Promise<{
      begun: string[]
      ended: string[]
    }>
  return {
    origin,
    stop,
    /** What is stored, as fast as it is. */
    kv: httpKv(`http://127.0.0.1:${memory}`),
    slow: (how: Slowness) => toControl({ method: 'PUT', body: JSON.stringify(how) }),
    /** The operations begun so far, as `GET key`, and those that have ended. */
    operations: () => toControl(),
  }
}
