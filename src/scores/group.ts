import type { Lang } from '../languages/languages.ts'
import type { Mode } from '../quiz/quiz.ts'
import { day } from '../quiz/time.ts'
import type { StoredEvent } from './event.ts'

/** What a group's maker decides. */
export interface GroupForm {
  quiz: string
  /** The language it is made in. */
  lang: Lang
  /** As `parseLabel` lets it through; empty for none. */
  label: string
  mode: Mode | 'both'
  /** When it closes by itself, in milliseconds since 1970; `null` for never. */
  closes: number | null
  /** How many pupils are on its list, 1 to 99; left out where nobody is asked for a number. */
  list?: number | undefined
  /** Pupils are told of no answer whether it is right until the group is closed. */
  withheld?: boolean | undefined
}

/** A class or a newsletter's issue, as it is when it is asked for. */
export interface Group extends GroupForm {
  /** When it closes, or closed, by what its owner said last, in milliseconds since 1970; `null` for never, or unknown. */
  closes: number | null
  /** Whether it takes no attempts. */
  closed: boolean
  /** In milliseconds since 1970. */
  created: number
  /** When it and its events are dropped, in milliseconds since 1970. */
  expires: number
  /** Known to the server alone: what a class is shown and cannot be forged is made from it. */
  secret: string
}

/** A group as its owner has it, with the key that opened it. */
export interface OwnedGroup {
  code: string
  key: string
  group: Group
  /** What was answered in it so far; `undefined` where the store could not tell. */
  events: GroupEvents | undefined
}

/** An event of a group, and when the store was asked to keep it, in milliseconds since 1970. */
export interface GroupEvent extends StoredEvent {
  arrived: number
}

/** Attempts in the order in which they arrived, from one to another, both included: see `positionOf`. */
export interface Stretch {
  from: string
  to: string
}

/** What was answered in a group, as far as is known here. It only ever grows, at its end. */
export interface GroupEvents {
  /** Finished attempts, each once, but for discarded ones. */
  attempts: GroupEvent[]
  /** Answers given alone, each once. */
  answers: GroupEvent[]
  /** Which attempts its owner has left out. */
  leftOut: Stretch[]
  /** More is stored than was read so far, or than is kept. */
  more: boolean
  /** When a page that asks by itself may see more of it, in milliseconds since 1970. */
  until: number
}

/** How long a group and its events are kept, in seconds: 180 days. */
export const groupLifetime = (180 * day) / 1000
