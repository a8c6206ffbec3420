import { drawnKind } from '../kinds/drawings.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { comparableCount } from '../quiz/statistics/comparable.ts'
import type { Totals } from '../quiz/statistics/totals.ts'

/** A question as the kit offers it. */
export interface Offer {
  point: Point
  /** Its number in the quiz, from 1. */
  place: number
  /** How many of every 100 missed it; nothing where too few have answered. */
  missed: number | undefined
}

/** How many are offered at once. */
const most = 3

/**
 * The questions worth sending first, and the others. First those that are answered by one press in the
 * message itself, and of them those that readers missed most.
 */
export function offersOf(
  { lang, points }: Quiz,
  totals?: Totals,
): [first: Offer[], others: Offer[]] {
  const offers = points.map((point, i): Offer => {
    const count = totals && comparableCount(totals, point.question)
    // What is left of the share that was right, as the statistics round it: both add up to 100.
    const missed = count && 100 - Math.round((100 * count.correct) / count.answered)
    return { point, place: i + 1, missed }
  })
  const isPressed = ({ point: { question } }: Offer) =>
    'picks' in drawnKind(question).mailed(lang, question) ? 1 : 0
  const first = [...offers]
    .sort((a, b) => isPressed(b) - isPressed(a) || (b.missed ?? 0) - (a.missed ?? 0))
    .slice(0, most)
  return [first, offers.filter((offer) => !first.includes(offer))]
}
