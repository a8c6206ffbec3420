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
 * When a calendar date (ISO 8601) ends in a time zone, in milliseconds since 1970. Where clocks are put
 * on at midnight it ends at that moment.
 */
export function endOfDate(date: string, timeZone: string): number {
  const midnight = Date.parse(date) + 24 * 60 * 60 * 1000
  const near = midnight - offsetAt(midnight, timeZone)
  return midnight - offsetAt(near, timeZone)
}

/** The calendar date of a moment in a time zone, ISO 8601. */
export const dateIn = (ms: number, timeZone: string): string =>
  new Date(ms + offsetAt(ms, timeZone)).toISOString().slice(0, 10)

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
