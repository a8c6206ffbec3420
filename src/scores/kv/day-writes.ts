import { day } from '../../quiz/time.ts'
import type { Checkpoint } from './checkpoint.ts'
import type { CountedRange } from './key-count.ts'
import { slotAt } from './keys.ts'
import { fields, isCount } from './shape.ts'
import { parseRange } from './time-range.ts'

/** How many writes of a day are known, by what they were for. */
export interface DayWrites {
  /** Days since 1970, UTC. */
  day: number
  /** Attempts and answers that count for everyone, by when they began. */
  events: number
  /** What was said of and in classes. */
  classes: number
  /** What the roll-up wrote itself. */
  counting: number
}

export const isDayWrites = fields<DayWrites>({
  day: isCount,
  events: isCount,
  classes: isCount,
  counting: isCount,
})

export const dayOf = (now: number) => Math.floor(now / day)

/** All that is known of a day; nothing of another. */
export const writesOn = (today: number, known: DayWrites | undefined): number =>
  known?.day === today ? known.events + known.classes + known.counting : 0

/** How many events that count for everyone began since the beginning of the day, as far as a run has counted. */
export function eventsToday(now: number, { segments }: Checkpoint, unfolded: CountedRange[]) {
  const first = slotAt(dayOf(now) * day)
  const final = [...segments].filter(([label]) => (parseRange(label)?.from ?? -1) >= first)
  const open = unfolded.filter(({ range }) => range.from >= first)
  const sum = (all: number[]) => all.reduce((sum, keys) => sum + keys, 0)
  return sum(final.map(([, { keys }]) => keys)) + sum(open.map(({ count }) => count.keys))
}
