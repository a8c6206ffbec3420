import type { Context } from 'hono'
import type { Progress } from '../quiz/progress.ts'
import { minute } from '../quiz/time.ts'
import type { SiteEnv } from '../site/site.ts'
import { type Outcome, parseSaved } from './save.tsx'
import { isDiscarded } from './single-question.ts'
import { eventOf } from './store.ts'

/**
 * What became of a score as its address says.
 * @param changed the address held answers that the quiz has no more: one that was stored with them is not
 * found without them, and is not to be stored once more without them
 */
export async function savedAt(
  c: Context<SiteEnv>,
  progress: Progress,
  changed: boolean,
): Promise<Outcome | undefined> {
  const claimed = parseSaved(c.req.query('saved'))
  if (claimed !== 'yes') return claimed
  const found = await findStored(c, progress)
  return changed && found !== 'yes' ? 'before' : found
}

/**
 * Whether a score that is said to be stored is. That it is saved anybody can write there, so that alone is
 * looked up: one read of the event's own key. Where it is not there, each other language of the quiz is
 * looked for, which it may have been saved in; and of an attempt that may have ended too soon to count
 * both kinds of key. Of a quiz in two languages that is up to four reads.
 */
async function findStored(c: Context<SiteEnv>, progress: Progress): Promise<Outcome> {
  if (!progress.attempt) return 'missing'
  const { quiz, scores, site } = c.var
  // One that would be discarded now was so when it came; one that is a little older may have been.
  const now = Date.now()
  const ways = isDiscarded(progress, {}, now)
    ? [true]
    : isDiscarded(progress, {}, now - minute)
      ? [false, true]
      : [false]
  const others = site.library.languagesOf(quiz.slug).filter((lang) => lang !== quiz.lang)
  for (const lang of [quiz.lang, ...others]) {
    for (const discarded of ways) {
      const stored = await scores.isStored(
        await eventOf({ ...quiz, lang }, progress, { discarded }),
      )
      if (stored !== false) return stored ? 'yes' : 'unchecked'
    }
  }
  return 'missing'
}
