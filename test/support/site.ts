import type { KVNamespace } from '@cloudflare/workers-types'
import { createTestHarness, type TestHarness } from 'wrangler'
import { wranglerEnv } from '../../authoring/wrangler.ts'
import { builtSite } from './build-site.ts'
import { vars } from './vars.ts'

Object.assign(process.env, wranglerEnv)

export interface ServedSite {
  /** Without a slash at its end: `http://127.0.0.1:…`. */
  origin: string
  /** The site's own KV, to read what it stored and to prepare what it finds. */
  scores: KVNamespace
  /** Runs the Worker's cron once, as at `time` (milliseconds since 1970). */
  runCron(time?: number): Promise<void>
  /** What the Worker logged so far. */
  logs: TestHarness['getLogs']
  close(): Promise<void>
}

/**
 * Serves a site as it was built, on a free port of this machine, with its static files, their headers
 * and an empty KV of its own in memory.
 * @param root its project's folder; the tests' own without one
 */
export async function serveSite(root = builtSite): Promise<ServedSite> {
  const harness = createTestHarness({
    root,
    workers: [{ configPath: 'wrangler.toml', prebuiltWorkerDir: 'dist', vars }],
  })
  const { url } = await harness.listen()
  const worker = harness.getWorker<{ SCORES: KVNamespace }>()
  const { SCORES } = await worker.getEnv()
  return {
    origin: url.origin,
    scores: SCORES,
    async runCron(time = Date.now()) {
      await worker.scheduled({ cron: '*/15 * * * *', scheduledTime: new Date(time) })
    },
    logs: harness.getLogs,
    close: harness.close,
  }
}
