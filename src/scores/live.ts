import type { Totals } from '../quiz/statistics/totals.ts'

/**
 * What readers are shown of a quiz: its totals with what is not final yet. A view, written again as it
 * changes; the totals themselves are never made from it.
 */
export interface LiveView {
  /** When it was counted, in milliseconds since 1970. */
  asOf: number
  /** Attempts that began before this were final, in milliseconds since 1970. */
  watermark: number
  totals: Totals
  /** Of the attempts and answers counted that began since the newest, each by its `attemptSuffix`. */
  open: string[]
}

/** The question most often missed: how many answered it, and how many of them rightly. */
export type Headline = [question: string, answered: number, right: number]

/** By quiz. */
export type Headlines = Record<string, Headline>
