import { europeanDigits } from '../languages/digits.ts'
import { dateEndingAt, dateIn, endOfDate, momentOf, timeIn } from '../languages/time-zone.ts'

/** A day and an hour as they were typed. */
export interface TypedClosing {
  closes: string
  hour: string
}

/** At which field each problem is told: `day` where an hour has none, `noDate` and `noTime` for text that is neither. */
export const fieldOf = {
  closes: 'closes',
  day: 'closes',
  noDate: 'closes',
  hour: 'hour',
  noTime: 'hour',
} as const

/** What makes no sense of a closing. */
export type ClosingProblem = keyof typeof fieldOf

export const isClosingProblem = (problem: string): problem is ClosingProblem =>
  Object.hasOwn(fieldOf, problem)

/**
 * When a group closes, in milliseconds since 1970: at an hour of a calendar date (ISO 8601) in the site's
 * zone, or where none was typed at the date's end. Where that has passed already, since days end later
 * elsewhere, at its end in the last place on earth; and on the day of `latest`, when the group is dropped, at
 * that moment. `null` for never, or what makes no sense: text that is no date or no time, what has passed, and
 * what is after `latest`.
 */
export function parseClosing(
  { closes, hour }: TypedClosing,
  timeZone: string,
  now: number,
  latest: number,
): number | null | ClosingProblem {
  const date = europeanDigits(closes.trim())
  const minutes = minutesOf(europeanDigits(hour.trim()))
  if (date === '') return hour.trim() === '' ? null : 'day'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isDate(date)) return 'noDate'
  if (minutes === undefined) return 'noTime'
  if (momentOf(date, 0, timeZone) > latest) return 'closes'
  const end = endOfDate(date, timeZone)
  if (minutes === null) {
    const at = Math.min(end > now ? end : endOfDate(date, lastZone), latest)
    return at > now ? at : 'closes'
  }
  const at = momentOf(date, minutes, timeZone)
  if (at > now && at <= latest) return at
  // The day may be good, and only the hour gone, or after the group.
  return end > now ? 'hour' : 'closes'
}

/** A closing as it would be typed. */
export function typedClosing(closes: number | null, timeZone: string): TypedClosing {
  if (closes === null) return { closes: '', hour: '' }
  const day = dateEndingAt(closes, timeZone)
  if (day) return { closes: day, hour: '' }
  return { closes: dateIn(closes, timeZone), hour: timeIn(closes, timeZone) }
}

/** Minutes after midnight of a time as browsers send it; `null` for none, `undefined` for what is none. */
function minutesOf(time: string): number | null | undefined {
  if (time === '') return null
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(time) ?? []
  return hours && minutes ? 60 * Number(hours) + Number(minutes) : undefined
}

/** Twelve hours behind UTC: IANA's signs are the other way round. */
const lastZone = 'Etc/GMT+12'

const isDate = (text: string) => {
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
