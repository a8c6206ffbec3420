import { formatMoment } from '../languages/format.ts'
import { dateIn, endOfDate } from '../languages/time-zone.ts'
import type { View } from './site.ts'

/** Until when a class takes answers, in words; `closes` in milliseconds since 1970. */
export function closingSentence({ lang, words, timeZone }: View, closes: number): string {
  const last = closes - 1
  const isEndOfDay = endOfDate(dateIn(last, timeZone), timeZone) === closes
  const { day, time, zone } = formatMoment(lang, isEndOfDay ? last : closes, timeZone)
  const { closesWithDay, closesAt } = words.group
  return isEndOfDay ? closesWithDay(day, zone) : closesAt(day, time, zone)
}
