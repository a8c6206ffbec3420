import { formatMoment } from '../languages/format.ts'
import { dateEndingAt } from '../languages/time-zone.ts'
import type { View } from './site.ts'

/** How a class's closing is said: with its day, or at an hour of it. */
interface Sayings {
  withDay(day: string, zone: string): string
  at(day: string, time: string, zone: string): string
}

/** Until when a class takes answers, in words; `closes` in milliseconds since 1970. */
export const closingSentence = (view: View, closes: number) =>
  saying(view, closes, view.words.group.closes)

/** When a class was closed by its hour. */
export const closedSentence = (view: View, closed: number) =>
  saying(view, closed, view.words.group.wasClosed)

/** When the results of a class open that withholds them; `null` where nobody but its owner closes it. */
export const openingSentence = (view: View, closes: number | null) =>
  closes === null
    ? view.words.group.withheld.opensWhenever
    : saying(view, closes, view.words.group.withheld.opensAfter)

function saying({ lang, timeZone }: View, closes: number, { withDay, at }: Sayings): string {
  const isEndOfDay = dateEndingAt(closes, timeZone) !== undefined
  const { day, time, zone } = formatMoment(lang, isEndOfDay ? closes - 1 : closes, timeZone)
  return isEndOfDay ? withDay(day, zone) : at(day, time, zone)
}
