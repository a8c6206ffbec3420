import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '..')

export interface Served {
  origin: string
  pid: number
  /** From the start of the program to its first answer, in milliseconds. */
  startup: number
  stop(): Promise<void>
}

const config = (port: number) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .site), (name = "kv", worker = .kv)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const site :Workerd.Worker = (
  modules = [(name = "index.js", esModule = embed "index.js")],
  compatibilityDate = "2026-11-01",
  compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"],
  bindings = [(name = "SCORES", kvNamespace = "kv")]
);
const kv :Workerd.Worker = (
  modules = [(name = "kv.js", esModule = embed "kv.js")],
  compatibilityDate = "2026-11-01"
);
`

/**
 * Serves a built Worker with plain workerd and KV in memory; the caller stops it.
 * @param worker a file, one ES module
 * @param path answered as soon as the Worker runs
 * @throws where it does not answer within ten seconds
 */
export async function serve(worker: string, path: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-bench-'))
  const port = await freePort()
  copyFileSync(worker, join(folder, 'index.js'))
  copyFileSync(join(import.meta.dirname, 'kv-memory.js'), join(folder, 'kv.js'))
  writeFileSync(join(folder, 'config.capnp'), config(port))

  const begun = performance.now()
  const binary = join(root, 'node_modules/.bin/workerd')
  const child = spawn(binary, ['serve', join(folder, 'config.capnp')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const end = () => child.kill()
  process.once('exit', end)
  const stop = async () => {
    process.off('exit', end)
    if (child.exitCode === null && child.signalCode === null) {
      child.kill()
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true })
  }
  const origin = `http://127.0.0.1:${port}`
  while (performance.now() - begun < 10_000 && child.exitCode === null) {
    const answer = await fetch(origin + path).catch(() => undefined)
    await answer?.text()
    if (answer && !answer.ok) break
    if (answer?.ok) return { origin, pid: child.pid ?? 0, startup: performance.now() - begun, stop }
    await sleep(2)
  }
  await stop()
  throw new Error(`workerd does not answer ${path} with ${worker}.`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
