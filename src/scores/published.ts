import { checksum } from './count.ts'
import type { StoredEvent } from './event.ts'

/** A class is shown in steps of five, so that nobody who watches its board can tell one pupil from another. */
export const step = 5

/** What a view has shown: how many attempts, and which, as a checksum of their ids. */
export interface Shown {
  attempts: number
  checksum: number
}

/**
 * The events a board shows of those stored: whole fives while the group is open, all once it has
 * closed, none below five. Growing in steps of five two views can only differ by fewer than five where
 * they show equally many: `before`, the view this one follows, sees to that. Another machine may have
 * been told of an attempt that its list shows late. Then it shows as many, though not the same, and
 * gives `undefined`: the board waits for five more.
 */
export function published(
  events: StoredEvent[],
  closed: boolean,
  before?: Shown,
): StoredEvent[] | undefined {
  const whole = events.length - (events.length % step)
  const shown = closed && events.length >= step ? events : events.slice(0, whole)
  if (closed || !before || shown.length > before.attempts) return shown
  const same = shown.length === before.attempts && shownOf(shown).checksum === before.checksum
  return same ? shown : undefined
}

export function shownOf(events: StoredEvent[]): Shown {
  const sum = events.reduce((sum, { attempt }) => (sum + checksum(attempt)) >>> 0, 0)
  return { attempts: events.length, checksum: sum }
}

/** As a field of the form that asks for the next view. */
export const formatShown = ({ attempts, checksum }: Shown) => `${attempts}.${checksum}`

/** `undefined` for text that is none. */
export function parseShown(text: string | undefined): Shown | undefined {
  const parts = /^(\d{1,4})\.(\d{1,10})$/.exec(text ?? '')
  return parts ? { attempts: Number(parts[1]), checksum: Number(parts[2]) } : undefined
}
