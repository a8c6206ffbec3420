import type { Headline } from '../live.ts'

export interface Ahead {
  headline: Headline
  since: number
}

/** What a list shows of a view: enough to leave one as it is, and for the list of quizzes. */
export interface LiveHint {
  asOf: number
  /** A checksum of what the view says. */
  checksum: number
  /** What the list of quizzes says of it. */
  headline: Headline | null
  /** The question most missed now, and since when it has been, in milliseconds since 1970. */
  ahead?: Ahead | null
  /** How many attempts and answers the view counts. */
  answerSets?: number
}

/** Views are kept apart by the algorithm that writes them: two deployments do not read each other's. */
export const livePrefix = (algorithm: string) => `live/${algorithm}/`
export const liveKey = (algorithm: string, quiz: string) => livePrefix(algorithm) + quiz
/** No quiz can be called so, and it comes first in a list. */
export const headlinesKey = (algorithm: string) => liveKey(algorithm, '*')
