import type { Event } from './event.ts'
import type { Group, GroupEvents, GroupForm, OwnedGroup, Stretch } from './group.ts'
import type { Headlines, LiveView } from './live.ts'

/** All that pages ask of the scores, made for each request. An engine stands behind it; no page knows which. */
export interface Scores {
  /**
   * Stores an event. `true` only once it is safe; `false` where it is not known to be, and then the
   * same event can be recorded again without harm. Never throws.
   */
  record(event: Event): Promise<boolean>
  /** Whether this event is stored; `undefined` where that is not known in time. Never throws. */
  isStored(event: Event): Promise<boolean | undefined>
  /** Whether the plan has so few writes a day that they are rationed. */
  isRationed: boolean
  /** Whether only what is played in classes is stored now: the plan's day is nearly used up. Never throws. */
  isFull(): Promise<boolean>
  /** How a quiz was answered so far, `null` where nobody has, `undefined` where that is not known in time. Never throws. */
  totals(quiz: string, patience?: Patience): Promise<LiveView | null | undefined>
  /** What to say of each quiz in a list of them, `undefined` where that is not known in time. Never throws. */
  headlines(): Promise<Headlines | undefined>
  groups: Groups
  /** How storing and counting are doing, in words and numbers that anybody may see. Never throws. */
  health(): Promise<ScoresHealth>
}

/** Classes and newsletters' issues. Where nothing else is said, a failure of the store throws `StoreFailed`. */
interface Groups {
  /** Makes a group. The key to its board is told once, here. */
  create(form: GroupForm): Promise<{ code: string; key: string }>
  /** The group as a player's page needs it: `null` for none, `undefined` where it is not known in time. Never throws. */
  find(code: string, patience?: Patience): Promise<Group | null | undefined>
  /** The group whose board this key opens, with what was answered in it so far; `undefined` for none. */
  open(code: string, key: string, by?: Asking): Promise<OwnedGroup | undefined>
  /** What was answered in a group so far, for whoever may see it without the board's key; `undefined` where the store could not tell. Never throws. */
  watch(code: string, group: Group, by: Asking): Promise<GroupEvents | undefined>
  /**
   * Has it take attempts until a moment, in milliseconds since 1970, whatever hour it closed at before: closes it
   * where that is over, and opens it again where not. `null` for until its owner says so.
   */
  closeAt(group: OwnedGroup, moment: number | null): Promise<void>
  /** Gives its board another key and returns it; the one that opened it opens nothing from then on. */
  changeKey(group: OwnedGroup): Promise<string>
  /** Leaves a stretch of attempts out of what counts, or takes it back in. */
  leaveOut(group: OwnedGroup, stretch: Stretch, out: boolean): Promise<void>
  /** Deletes it for good, with all that was played in it. */
  remove(group: OwnedGroup): Promise<void>
}

/** Who wants to know what was answered in a group: somebody now, or a page by itself, as often as a lesson can afford. */
export type Asking = 'person' | 'page'

/** How long a page waits: `brief` where it can do without, and where nothing else is said; `long` where it is about this. */
export type Patience = 'brief' | 'long'

export interface ScoresHealth {
  ok: boolean
  /** One word for each thing that is not well. */
  problems: string[]
}

/** Has work go on when the answer is sent, or its reader gone. */
export type WaitUntil = (work: Promise<unknown>) => void

/** The store failed, or did not answer in time. What was asked may still happen. */
export class StoreFailed extends Error {}
