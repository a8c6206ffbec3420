import { spawnSync } from 'node:child_process'
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
 * Runs Wrangler on the project, whose `build/` is up to date; it speaks to the author.
 * @returns its exit status, or `null` where it was killed
 */
export function wrangler(root: string, args: string[]): number | null {
  const script = join(root, 'node_modules/wrangler/bin/wrangler.js')
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', FAHM_GENERATED: '1' },
    stdio: 'inherit',
  })
  return status
}
