import type { Totals } from '../quiz/statistics/totals.ts'

/**
 * What readers are shown of a quiz: its totals with the buckets that are still open. A view, written
 * again as it changes; the totals themselves are never made from it.
 */
export interface LiveView {
  /** When it was counted, in milliseconds since 1970. */
  asOf: number
  /** Attempts that began before this were final, in milliseconds since 1970. */
  watermark: number
  totals: Totals
  /** Of the attempts and answers counted that began since the newest, each by its `tail`. */
  open: string[]
}

/** What a list shows of a view: enough to leave one as it is, and for the list of quizzes. */
export interface LiveHint {
  asOf: number
  /** A checksum of what the view says. */
  says: number
  headline: Headline | null
}

/** The question most often missed: how many answered it, and how many of them rightly. */
export type Headline = [question: string, answered: number, right: number]

/** By quiz. */
export type Headlines = Record<string, Headline>

/** Views are kept apart by the algorithm that writes them: two deployments do not read each other's. */
export const livePrefix = (algorithm: string) => `live/${algorithm}/`
export const liveKey = (algorithm: string, quiz: string) => livePrefix(algorithm) + quiz
/** No quiz can be called so, and it comes first in a list. */
export const headlinesKey = (algorithm: string) => liveKey(algorithm, '*')
