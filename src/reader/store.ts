import type { Context } from 'hono'
import { acceptance, newAttemptId } from '../quiz/attempt-id.ts'
import { markAnswers } from '../quiz/mark.ts'
import { isAlone, type Progress } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { type Event, makeEvent } from '../scores/event.ts'
import type { SiteEnv } from '../site/site.ts'
import type { Joined } from './group.tsx'
import type { Saved } from './save.tsx'

/** Under which id and in which group a score is, or can be, stored. */
type Stored = Pick<Progress, 'attempt' | 'first' | 'group'> & { saved: Saved }

interface Circumstances {
  joined: Joined | undefined
  /** A program's, as it seems. */
  discarded: boolean
}

/**
 * Stores a finished attempt, or the answer to a question asked alone. One whose id is lost, too old or
 * from the future is not written: it gets a fresh id, under which one press saves it. Nor is one whose
 * group takes no answers: one press saves it without the group. A discarded one is stored as such. Where
 * the plan's day is nearly used up, only what is played in groups is stored.
 */
export async function store(
  c: Context<SiteEnv>,
  progress: Progress,
  { joined, discarded }: Circumstances,
): Promise<Stored> {
  const { attempt, first, group } = progress
  const { quiz, scores } = c.var
  const now = Date.now()
  const accepted = attempt && acceptance(attempt, now)
  if (accepted !== 'open') {
    const known = accepted === 'late' ? (first ?? attempt) : undefined
    return { attempt: newAttemptId(now), first: known, group, saved: 'late' }
  }
  if (joined?.state === 'closed' || joined?.state === 'unknown') {
    // Which class was too late for a whole attempt its page says.
    const kept = joined.state === 'closed' && !isAlone(progress) ? group : undefined
    return { attempt, first, group: kept, saved: joined.state }
  }
  // A write that failed may have been made all the same: then it is not counted twice.
  if (first && (await scores.isStored(await eventOf(quiz, { ...progress, attempt: first })))) {
    return { attempt: first, first: undefined, group, saved: 'yes' }
  }
  if (!group && (await scores.isFull())) return { attempt, first, group, saved: 'full' }
  const event = await eventOf(quiz, progress, { joined, discarded })
  return { attempt, first, group, saved: (await scores.record(event)) ? 'yes' : 'no' }
}

/** The event of an attempt that has an id. */
export function eventOf(
  quiz: Quiz,
  progress: Progress,
  { joined, discarded }: Partial<Circumstances> = {},
): Promise<Event> {
  const { mode, origin, start, answers, attempt = '', group, list } = progress
  const kind = start && answers.length === 1 ? 'answer' : 'attempt'
  const marked = markAnswers(quiz, answers)
  const expires = joined?.group?.expires
  return makeEvent({
    ...{ quiz, mode, origin, kind, attempt, marked, group, expires, discarded },
    list: kind === 'attempt' ? list : undefined,
  })
}
