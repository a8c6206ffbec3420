import type { Quiz } from '../quiz.ts'
import { attemptCount, attemptsIn, scoresOf } from './scores.ts'
import type { Totals } from './totals.ts'

/** How many questions came and went between two editions. One that has changed its meaning is another one. */
export interface Change {
  added: number
  removed: number
}

/** Whole attempts at other questions than the quiz has now. */
export interface EarlierAttempts {
  attempts: number
  /** The day other questions came in the place of these, ISO 8601; null where they are not published. */
  until: string | null
  /** What became of them that day; nothing where that is not known. */
  change?: Change
  /** What published edition they were at; nothing where they were at none. */
  edition?: {
    /** The first day it asked these, ISO 8601. */
    published: string
    /** Ids, in their order. */
    questions: string[]
    /** `scores[s]` had `s` right; one longer than `questions`. */
    scores: number[]
  }
}

/**
 * The attempts from before the quiz changed, edition by edition, the oldest first; those at no published
 * edition last. An order or choices that change leave attempts at the same questions one and the same.
 */
export function earlierAttempts(totals: Totals, quiz: Quiz): EarlierAttempts[] {
  const editions = askedIn(quiz)
  const [now, before] = [editions.at(-1), editions.at(-2)]
  if (!now) return []
  const known = editions.flatMap(({ ids, date }, i): EarlierAttempts[] => {
    const later = editions.slice(i + 1)
    const [next] = later
    if (!date || !next || later.some((each) => isAlike(ids, each.ids))) return []
    const scores = scoresOf(totals, ids)
    const attempts = attemptCount(scores)
    const edition = { published: date, questions: ids, scores }
    if (attempts === 0) return []
    return [{ attempts, until: next.date, change: changeOf(ids, next.ids), edition }]
  })
  const told = known.reduce((sum, { attempts }) => sum + attempts, 0)
  const attempts = attemptsIn(totals) - attemptCount(scoresOf(totals, now.ids)) - told
  if (attempts === 0) return known
  return [...known, { attempts, until: now.date, change: before && changeOf(before.ids, now.ids) }]
}

/** Which questions were asked since when, the newest last; each edition asks others than the one before. */
function askedIn({ editions, editionDate, points }: Quiz) {
  const published = editions.map(({ date, questions }): { date: string | null; ids: string[] } => ({
    date,
    ids: questions.map(({ id }) => id),
  }))
  const now = { date: editionDate, ids: points.map(({ question }) => question.id) }
  return [...published, now].filter(({ ids }, i, all) => {
    const before = all[i - 1]
    return !before || !isAlike(ids, before.ids)
  })
}

const changeOf = (before: string[], after: string[]): Change => ({
  added: after.filter((id) => !before.includes(id)).length,
  removed: before.filter((id) => !after.includes(id)).length,
})

function isAlike(one: string[], other: string[]): boolean {
  const { added, removed } = changeOf(one, other)
  return added === 0 && removed === 0
}
