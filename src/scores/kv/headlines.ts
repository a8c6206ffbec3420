import { checksum } from '../../quiz/checksum.ts'
import type { Headlines } from '../live.ts'
import { headlinesKey, type LiveHint } from './live-keys.ts'
import type { Run } from './run.ts'

/** How often they are written at most, in milliseconds: writes are what the free plan has least of. */
const pause = 60 * 60 * 1000

/** Writes what the list of quizzes says of each, made from the hints of their views, if it says something new. */
export async function publishHeadlines(
  { kv, algorithm, now }: Run,
  hints: Map<string, LiveHint>,
): Promise<void> {
  if (now - (hints.get('*')?.asOf ?? 0) < pause) return
  const headlines: Headlines = {}
  for (const quiz of [...hints.keys()].sort()) {
    const headline = hints.get(quiz)?.headline
    if (headline) headlines[quiz] = headline
  }
  const text = JSON.stringify(headlines)
  const hint: LiveHint = { asOf: now, checksum: checksum(text), headline: null }
  if (hint.checksum === (hints.get('*')?.checksum ?? checksum('{}'))) return
  await kv.put(headlinesKey(algorithm), text, { metadata: hint })
}
