import type { Lang } from '../languages/languages.ts'
import type { Mode } from '../quiz/quiz.ts'
import type { StoredEvent } from './event.ts'

/** A class or a newsletter's issue, as it is now. */
export interface Group {
  v: 1
  quiz: string
  /** The language it was made in. */
  lang: Lang
  /** As `parseLabel` lets it through; empty for none. */
  label: string
  mode: Mode | 'both'
  /** The last day on which it is open, UTC, as an ISO 8601 calendar date. */
  closes: string | null
  closed: boolean
  /** SHA-256 of the key to its board, in hexadecimal. */
  keyHash: string
  /** In milliseconds since 1970. */
  created: number
}

/** What a group's maker decides. */
export type GroupForm = Pick<Group, 'quiz' | 'lang' | 'label' | 'mode' | 'closes'>

/** A group as its owner has it, with the key that opened it. */
export interface OwnedGroup {
  code: string
  key: string
  group: Group
}

/** What was answered in a group, as far as is known here. It only ever grows, at its end. */
export interface GroupEvents {
  /** Finished attempts, each once, but for discarded ones. */
  attempts: StoredEvent[]
  /** Answers given alone, each once. */
  answers: StoredEvent[]
  /** More is stored than was read so far, or than is kept. */
  more: boolean
}

/** How long a group and its events are kept, in seconds: 180 days. */
export const groupLifetime = 180 * 24 * 60 * 60

/** When a group and its events are dropped, in milliseconds since 1970. */
export const expiryOf = ({ created }: Group) => created + groupLifetime * 1000

const day = 24 * 60 * 60 * 1000

/** Whether it takes no more attempts: its owner closed it, or its last day has passed. */
export function isClosed({ closed, closes }: Group, now: number): boolean {
  return closed || (closes !== null && now >= Date.parse(closes) + day)
}
