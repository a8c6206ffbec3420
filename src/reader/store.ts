import type { Context } from 'hono'
import { acceptance, newAttemptId } from '../quiz/attempt-id.ts'
import { markAnswers } from '../quiz/mark.ts'
import type { Progress } from '../quiz/progress.ts'
import { makeEvent } from '../scores/event.ts'
import type { SiteEnv } from '../site/site.ts'
import type { Joined } from './group.tsx'
import type { Saved } from './save.tsx'

/** Under which id and in which group a score is, or can be, stored. */
type Stored = Pick<Progress, 'attempt' | 'group'> & { saved: Saved }

/**
 * Stores a finished attempt, or the answer to a question asked alone. One whose id is lost, too old or
 * from the future is not written: it gets a fresh id, under which one press saves it. Nor is one whose
 * group takes no answers: one press saves it without the group. A discarded one is stored as such.
 */
export async function store(
  c: Context<SiteEnv>,
  progress: Progress,
  { joined, discarded }: { joined: Joined | undefined; discarded: boolean },
): Promise<Stored> {
  const { attempt, group } = progress
  const now = Date.now()
  if (!attempt || acceptance(attempt, now) !== 'open') {
    return { attempt: newAttemptId(now), group, saved: 'late' }
  }
  if (joined?.state === 'closed' || joined?.state === 'unknown') {
    return { attempt, group: undefined, saved: 'closed' }
  }
  const { quiz } = c.var
  const { mode, origin, start, answers } = progress
  const kind = start && answers.length === 1 ? 'answer' : 'attempt'
  const marked = markAnswers(quiz, answers)
  const expires = joined?.group?.expires
  const made = { quiz, mode, origin, kind, attempt, marked, group, expires, discarded } as const
  const event = await makeEvent(made)
  return { attempt, group, saved: (await c.var.scores.record(event)) ? 'yes' : 'no' }
}
