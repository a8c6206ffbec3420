import { checksum } from '../quiz/checksum.ts'
import type { StoredEvent } from './event.ts'
import type { Group, Stretch } from './group.ts'

/** A class is shown in steps of five, so that nobody who watches its board can tell one pupil from another. */
export const boardStep = 5

/** What a view has shown: how many attempts, and which, as a checksum of their ids; what was left out, as one too. */
export interface Shown {
  attempts: number
  checksum: number
  leftOut: number
}

/** How many there are, as far as a board says: in whole fives while its group is open. */
export const inSteps = (n: number, closed: boolean) => (closed ? n : n - (n % boardStep))

/**
 * The events a board shows of those stored: whole fives while the group is open, all once it has
 * closed, none below five. What answered other questions, since the quiz has changed, is counted by
 * itself: numbers of one question are then of whole fives too.
 *
 * While it is open no view may differ from the one `before` by one to four attempts. One that shows
 * five more cannot, and one that shows the same does not. Anything else is `undefined`, and the board
 * waits for more: another isolate was told of an attempt that this one's list shows late, or all were
 * shown and the group was opened again. Where others are left out since then, whole fives are.
 */
export function published(
  events: StoredEvent[],
  closed: boolean,
  before?: Shown,
  leftOut: Stretch[] = [],
): StoredEvent[] | undefined {
  const alike = Map.groupBy(events, ({ payload }) => answeredQuestions(payload)).values()
  const shown = [...alike].flatMap((some) =>
    some.length < boardStep ? [] : some.slice(0, inSteps(some.length, closed)),
  )
  const isFollowing = before?.leftOut === sumOf(leftOut)
  if (closed || !isFollowing || shown.length >= before.attempts + boardStep) return shown
  const same = shown.length === before.attempts && shownOf(shown).checksum === before.checksum
  return same ? shown : undefined
}

/** Whether a class is counted one by one: once it has closed, and where pupils were told that their numbers are seen. */
export const isCountedExactly = ({ closed, list }: Pick<Group, 'closed' | 'list'>): boolean =>
  closed || list !== undefined

/** Whether an attempt came under a number that is on its group's list. */
export const hasNumber = ({ list }: Pick<Group, 'list'>, { payload }: StoredEvent): boolean =>
  list !== undefined && payload.list !== undefined && payload.list <= list

/**
 * The events that a group's board shows. Whoever types a list number is told that its score is seen by
 * itself: so all that came under one is shown, at once. What came without, whose pupil was told
 * nothing, is shown when the group has closed, from five on.
 */
export function publishedIn(
  group: Pick<Group, 'closed' | 'list'>,
  events: StoredEvent[],
  before?: Shown,
  leftOut?: Stretch[],
): StoredEvent[] | undefined {
  if (group.list === undefined) return published(events, group.closed, before, leftOut)
  const { named, rest } = byNumber(group, events)
  return group.closed ? [...named, ...(published(rest, true) ?? [])] : named
}

/**
 * The events that a group shows to the whole class: by the rule for a class without a list, since its
 * pupils were told who sees their scores, and that is not the class. What came without a number is a
 * crowd of its own here too: counted together with the others, it would be what is shown here less what
 * the board shows.
 */
export function publishedToClass(
  group: Pick<Group, 'closed' | 'list'>,
  events: StoredEvent[],
  before?: Shown,
  leftOut?: Stretch[],
): StoredEvent[] | undefined {
  if (group.list === undefined) return published(events, group.closed, before, leftOut)
  const { named, rest } = byNumber(group, events)
  if (!group.closed) return published(named, false, before, leftOut)
  return [named, rest].flatMap((some) => published(some, true) ?? [])
}

const byNumber = (group: Pick<Group, 'list'>, events: StoredEvent[]) => ({
  named: events.filter((event) => hasNumber(group, event)),
  rest: events.filter((event) => !hasNumber(group, event)),
})

/** The questions that were answered, as a text that is the same for the same ones. */
export const answeredQuestions = ({ answers }: StoredEvent['payload']) =>
  answers
    .map(([question]) => question)
    .sort()
    .join(' ')

export function shownOf(events: StoredEvent[], leftOut: Stretch[] = []): Shown {
  const sum = events.reduce((sum, { attempt }) => (sum + checksum(attempt)) >>> 0, 0)
  return { attempts: events.length, checksum: sum, leftOut: sumOf(leftOut) }
}

const sumOf = (leftOut: Stretch[]) =>
  leftOut.reduce((sum, { from, to }) => (sum + checksum(from + to)) >>> 0, 0)

/** As a field of the form that asks for the next view. */
export const formatShown = ({ attempts, checksum, leftOut }: Shown) =>
  `${attempts}.${checksum}.${leftOut}`

/** `undefined` for text that is none. */
export function parseShown(text: string | undefined): Shown | undefined {
  const parts = /^(\d{1,4})\.(\d{1,10})\.(\d{1,10})$/
    .exec(text ?? '')
    ?.slice(1)
    .map(Number)
  if (!parts) return undefined
  const [attempts = 0, checksum = 0, leftOut = 0] = parts
  return { attempts, checksum, leftOut }
}
