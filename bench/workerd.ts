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

const memory = join(import.meta.dirname, 'kv-memory.js')

/** What plain workerd is started with: its configuration, and the files that this embeds. */
interface Setup {
  config: string
  /** Where each is, by the name it is embedded by. */
  files: Record<string, string>
  /** Whether what it logs is left out. */
  quiet?: boolean
}

/** The Worker of a site as every configuration has it; its KV is the service `kv`. */
export const siteWorker = `(
  modules = [(name = "index.js", esModule = embed "index.js")],
  compatibilityDate = "2026-11-01",
  compatibilityFlags = ["no_nodejs_compat", "no_nodejs_compat_v2"],
  bindings = [(name = "SCORES", kvNamespace = "kv")]
)`

/** A Worker of one module and with no bindings but these. */
export const plainWorker = (module: string, bindings = '') => `(
  modules = [(name = "${module}", esModule = embed "${module}")],
  compatibilityDate = "2026-11-01",
  bindings = [${bindings}]
)`

/**
 * Serves a built Worker with plain workerd and KV in memory; the caller stops it.
 * @param worker a file, one ES module
 * @param path answered as soon as the Worker runs
 * @throws where it does not answer within ten seconds
 */
export async function serve(worker: string, path: string): Promise<Served> {
  const port = await freePort()
  const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .site), (name = "kv", worker = .memory)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const site :Workerd.Worker = ${siteWorker};
const memory :Workerd.Worker = ${plainWorker('memory.js')};
`
  return start({ config, files: { 'index.js': worker, 'memory.js': memory } }, port, path)
}

/**
 * Starts plain workerd; the caller stops it.
 * @param path answered at `port` as soon as it runs
 * @throws where it does not answer within ten seconds
 */
export async function start(
  { config, files, quiet = false }: Setup,
  port: number,
  path: string,
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-workerd-'))
  for (const [name, file] of Object.entries(files)) copyFileSync(file, join(folder, name))
  writeFileSync(join(folder, 'config.capnp'), config)

  const begun = performance.now()
  const binary = join(root, 'node_modules/.bin/workerd')
  const child = spawn(binary, ['serve', join(folder, 'config.capnp')], {
    stdio: ['ignore', 'ignore', quiet ? 'ignore' : 'inherit'],
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
  throw new Error(`workerd does not answer ${path}.`)
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
