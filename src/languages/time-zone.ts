/** The zone of a site that has set none. */
const defaultTimeZone = 'Africa/Cairo'

const known = new Map<string, boolean>()

/** The time zone of a setting, by its name in the IANA database: the default one for none, and for one that is not there. */
export function parseTimeZone(setting: string | undefined): string {
  if (!setting) return defaultTimeZone
  const good = known.get(setting) ?? isTimeZone(setting)
  known.set(setting, good)
  return good ? setting : defaultTimeZone
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat(undefined, { timeZone: name })
    return true
  } catch {
    console.error(`TIME_ZONE is not a time zone: ${name}`)
    return false
  }
}

/**
 * When the clocks of a time zone show so many minutes after the midnight that begins a calendar date
 * (ISO 8601), in milliseconds since 1970. A time that they skip is as long after they are put on.
 */
export function momentOf(date: string, minutes: number, timeZone: string): number {
  const shown = Date.parse(date) + minutes * 60 * 1000
  const near = shown - offsetAt(shown, timeZone)
  return shown - offsetAt(near, timeZone)
}

/** When a calendar date ends there. */
export const endOfDate = (date: string, timeZone: string) => momentOf(date, 24 * 60, timeZone)

/** The calendar date that ends there at a moment, ISO 8601; `undefined` where none does. */
export function dateEndingAt(ms: number, timeZone: string): string | undefined {
  const date = dateIn(ms - 1, timeZone)
  return endOfDate(date, timeZone) === ms ? date : undefined
}

/** The calendar date of a moment in a time zone, ISO 8601. */
export const dateIn = (ms: number, timeZone: string): string =>
  new Date(ms + offsetAt(ms, timeZone)).toISOString().slice(0, 10)

/** What its clocks show at a moment, as `20:05`. */
export const timeIn = (ms: number, timeZone: string): string =>
  new Date(ms + offsetAt(ms, timeZone)).toISOString().slice(11, 16)

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(ms: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat(undefined, {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const [year, month, day] = [of('year'), of('month'), of('day')]
  const there = Date.UTC(year, month - 1, day, of('hour'), of('minute'), of('second'))
  return there - Math.floor(ms / 1000) * 1000
}
