import { checksum } from '../../quiz/checksum.ts'
import { outsideFrames } from '../../quiz/statistics/frames.ts'
import { minimum } from '../../quiz/statistics/minimum.ts'
import { mostMissed, questionCount } from '../../quiz/statistics/questions.ts'
import type { Totals } from '../../quiz/statistics/totals.ts'
import { day } from '../../quiz/time.ts'
import type { Headline, Headlines } from '../live.ts'
import {
  type Ahead,
  everyQuiz,
  type LiveHint,
  liveKey,
  type Naming,
  type Namings,
} from './live-keys.ts'
import type { Run } from './run.ts'

/** How often they are written at most while attempts come in, in milliseconds: writes are what the free plan has least of. */
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
): Naming {
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
const named = ({ headline, ahead }: Naming, now: number): Headline | null =>
  ahead && now - ahead.since >= day ? ahead.headline : headline

/**
 * Whether a question was soon to be named and is not most missed any more: what is said of all quizzes would
 * name it while it waits to be written.
 */
export function isOvertaken(before: Naming | undefined, { ahead }: Naming, now: number): boolean {
  if (!before?.ahead || before.ahead.headline[0] === ahead?.headline[0]) return false
  const left = before.ahead.since + day - now
  return left > 0 && left < 2 * pause
}

/**
 * Writes what the list of quizzes says of each, and is to say, made from the hints of their views, if that is
 * new. It depends on nothing else: a question is named when its day is over, and nothing is written then.
 */
export async function publishHeadlines(
  { kv, algorithm, now }: Run,
  hints: Map<string, LiveHint>,
  atOnce: boolean,
): Promise<void> {
  const before = hints.get(everyQuiz)
  if (before && !atOnce && now - before.asOf < pause) return
  const namings: Namings = {}
  for (const [quiz, hint] of [...hints].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const naming = inShort(hint)
    if (naming) namings[quiz] = naming
  }
  const text = JSON.stringify(namings)
  const hint: LiveHint = { asOf: now, checksum: checksum(text), headline: null }
  if (hint.checksum === before?.checksum) return
  await kv.put(liveKey(algorithm, everyQuiz), text, { metadata: hint })
}

function inShort({ headline, ahead }: Naming): Headline | Naming | null {
  const isToChange = ahead && ahead.headline[0] !== headline?.[0]
  return isToChange ? { headline, ahead } : headline
}

/** What the list of quizzes says of each at a moment. */
export function headlinesAt(namings: Namings, now: number): Headlines {
  const all: Headlines = {}
  for (const [quiz, naming] of Object.entries(namings)) {
    const headline = Array.isArray(naming) ? naming : named(naming, now)
    if (headline) all[quiz] = headline
  }
  return all
}
