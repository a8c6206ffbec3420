import type { Headline } from '../live.ts'

/** What a list shows of a view: enough to leave one as it is, and for the list of quizzes. */
export interface LiveHint {
  asOf: number
  /** A checksum of what the view says. */
  checksum: number
  headline: Headline | null
}

/** Views are kept apart by the algorithm that writes them: two deployments do not read each other's. */
export const livePrefix = (algorithm: string) => `live/${algorithm}/`
export const liveKey = (algorithm: string, quiz: string) => livePrefix(algorithm) + quiz
/** No quiz can be called so, and it comes first in a list. */
export const headlinesKey = (algorithm: string) => liveKey(algorithm, '*')
