import { setTimeout as sleep } from 'node:timers/promises'
import { stepPath } from '../src/paths.ts'
import { newAttemptId } from '../src/quiz/attempt-id.ts'
import type { ServedSite } from '../test/support/site.ts'
import { play, sendTo } from './play.ts'

/** How long readers take: answers that come sooner are a program's, and are not counted. */
const takes = 60_000
/** A page that has found none to compare with looks again after ten seconds. */
const absent = 11_000

/** Has so many readers go through a quiz, and what they answered counted, so that pages compare with them. */
export async function haveRead(site: ServedSite, slug: string, readers: number): Promise<void> {
  for (let reader = 0; reader < readers; reader++) {
    const attempt = newAttemptId(Date.now() - takes)
    const first = stepPath('ar', slug, 1, [['attempt', attempt]])
    await play(sendTo(site.origin), first, reader)
  }
  await site.runCron()
  await sleep(absent)
}
