import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Environment in which Wrangler asks nothing, sends nothing, fetches nothing and prints little. */
export const wranglerEnv = {
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_LOG: 'error',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
}

/**
 * Runs Wrangler on the project, whose `build/` is up to date.
 * @param env what its environment has besides the author's own
 * @param shown whether it speaks to the author; else what it printed is returned
 */
export function wrangler(
  root: string,
  args: string[],
  env: Record<string, string>,
  shown = false,
): SpawnSyncReturns<string> {
  const script = join(root, 'node_modules/wrangler/bin/wrangler.js')
  return spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env, FAHM_GENERATED: '1' },
    encoding: 'utf8',
    stdio: shown ? 'inherit' : 'pipe',
  })
}
