import { checksum } from '../../quiz/checksum.ts'
import { outsideFrames } from '../../quiz/statistics/frames.ts'
import { minimum } from '../../quiz/statistics/minimum.ts'
import { mostMissed, questionCount } from '../../quiz/statistics/questions.ts'
import type { Totals } from '../../quiz/statistics/totals.ts'
import { day } from '../../quiz/time.ts'
import type { Headline, Headlines } from '../live.ts'
import { type Ahead, headlinesKey, type LiveHint } from './live-keys.ts'
import type { Run } from './run.ts'

/** How often they are written at most, in milliseconds: writes are what the free plan has least of. */
const pause = 60 * 60 * 1000

/**
 * What the list of quizzes says of one, and what it will say: a question has to be the one most missed for a
 * day before it is named, since a few minutes' worth of attempts can be made up. What was named until
 * then stays, with the numbers of now.
 *
 * @param totals of what the quiz still has
 */
export function headlineOf(
  totals: Totals,
  questions: string[],
  before: LiveHint | undefined,
  now: number,
): Pick<LiveHint, 'headline' | 'ahead'> {
  const counted = outsideFrames(totals)
  const missed = mostMissed(counted, questions)
  const known = before && named(before, now)
  if (!missed) return { headline: null, ahead: null }
  const { question, answered, correct } = missed
  const isSame = (other: Headline | null | undefined) => other?.[0] === question
  const isAhead = isSame(before?.ahead?.headline) && before?.ahead
  const since = isAhead ? isAhead.since : isSame(known) ? 0 : now
  const ahead: Ahead = { headline: [question, answered, correct], since }
  return { headline: known ? asOfNow(counted, questions, known) : null, ahead }
}

/** The same question with the numbers of now; nothing where too few answered, nobody misses it, or it is gone. */
function asOfNow(totals: Totals, questions: string[], [question]: Headline): Headline | null {
  const { answered, correct } = questionCount(totals, question)
  const isSound = questions.includes(question) && answered >= minimum && correct < answered
  return isSound ? [question, answered, correct] : null
}

/** What may be named by now. */
const named = ({ headline, ahead }: LiveHint, now: number): Headline | null =>
  ahead && now - ahead.since >= day ? ahead.headline : headline

/** Writes what the list of quizzes says of each, made from the hints of their views, if it says something new. */
export async function publishHeadlines(
  { kv, algorithm, now }: Run,
  hints: Map<string, LiveHint>,
): Promise<void> {
  if (now - (hints.get('*')?.asOf ?? 0) < pause) return
  const headlines: Headlines = {}
  for (const quiz of [...hints.keys()].sort()) {
    const hint = hints.get(quiz)
    const headline = hint && named(hint, now)
    if (headline) headlines[quiz] = headline
  }
  const text = JSON.stringify(headlines)
  const hint: LiveHint = { asOf: now, checksum: checksum(text), headline: null }
  if (hint.checksum === (hints.get('*')?.checksum ?? checksum('{}'))) return
  await kv.put(headlinesKey(algorithm), text, { metadata: hint })
}
