import { drawnKind } from '../kinds/drawings.ts'
import type { Point } from '../quiz/quiz.ts'
import { comparableCount } from '../quiz/statistics/comparable.ts'
import type { Totals } from '../quiz/statistics/totals.ts'
import type { Scores } from '../scores/store.ts'
import type { Snippet } from './snippet.ts'

/** The question of the last issue, which its readers have answered. */
export interface Previous {
  point: Point
  /** What is right, a line each. */
  right: string[]
  /** How many of every 100 were right; nothing where too few have answered. */
  ofHundred: number | undefined
  /** The wrong choice taken most, and by how many of every 100. */
  mistake: { text: string; ofHundred: number } | undefined
}

/** The question that a snippet names as the last issue's, with what readers made of it. */
export function previousOf(
  { quiz, previous: point }: Snippet,
  totals?: Totals,
): Previous | undefined {
  if (!point) return undefined
  const { question } = point
  const count = totals && comparableCount(totals, question, 'newsletter')
  const share = (given: number) => (count ? (100 * given) / count.answered : 0)
  const mailed = drawnKind(question).mailed(quiz.lang, question)
  const wrong = 'picks' in mailed ? mailed.picks.filter(({ correct }) => !correct) : []
  const [mistake] = wrong
    .map(({ id, text }) => ({ text, ofHundred: Math.round(share(count?.answers.get(id) ?? 0)) }))
    .sort((a, b) => b.ofHundred - a.ofHundred)
  return {
    point,
    right: drawnKind(question).right(quiz.lang, question),
    // Rounded down: not all were right where one was not.
    ofHundred: count && Math.floor(share(count.correct)),
    mistake: mistake && mistake.ofHundred > 0 ? mistake : undefined,
  }
}

/** The same, from the store, which is only asked where there is one. */
export const readPrevious = async (scores: Scores, snippet: Snippet) =>
  snippet.previous && previousOf(snippet, (await scores.totals(snippet.quiz.slug))?.totals)
