import type { Headline } from '../live.ts'

export interface Ahead {
  headline: Headline
  since: number
}

/** What the list of quizzes says of one, and is to say. */
export interface Naming {
  headline: Headline | null
  /** The question most missed now, and since when it has been, in milliseconds since 1970. */
  ahead?: Ahead | null
}

/** What the list of quizzes says of each, by quiz: a question alone where none is to take its place. */
export type Namings = Record<string, Headline | Naming>

/** What a list shows of a view: enough to leave one as it is, and for the list of quizzes. */
export interface LiveHint extends Naming {
  asOf: number
  /** A checksum of what the view says. */
  checksum: number
  /** How many attempts and answers the view counts. */
  answerSets?: number
}

/** Views are kept apart by the algorithm that writes them: two deployments do not read each other's. */
export const livePrefix = (algorithm: string) => `live/${algorithm}/`
export const liveKey = (algorithm: string, quiz: string) => livePrefix(algorithm) + quiz
/** In the place of a quiz's name: what is said of all of them. No quiz can be called so, and it comes first in a list. */
export const everyQuiz = '*namings'
/**
 * Where it stood before it said what is to be named: a deployment of then takes nothing but headlines for it,
 * and may be there beside this one. It is read where there is nothing else, and not written.
 */
export const everyQuizBefore = '*'
