import { europeanDigits } from '../languages/digits.ts'
import { endOfDate, momentOf } from '../languages/time-zone.ts'
import { parseLabel } from '../quiz/group-label.ts'
import { parseListNumber } from '../quiz/list-number.ts'
import { modes } from '../quiz/quiz.ts'
import { type GroupForm, groupLifetime } from '../scores/group.ts'

/** The form as it was typed. */
export type TypedForm = Record<
  'label' | 'mode' | 'closes' | 'hour' | 'withheld' | 'listed' | 'pupils',
  string
>

/** A field that makes no sense, or the day that is missing beside an hour. */
export type FormProblem = Exclude<keyof TypedForm, 'listed' | 'withheld'> | 'day'

/** The form as it is first shown. */
export const emptyForm: TypedForm = {
  label: '',
  mode: 'both',
  closes: '',
  hour: '',
  withheld: '',
  listed: '',
  pupils: '',
}

/** What was typed, what it means, and which fields make no sense. */
export function parseGroupForm(sent: Partial<TypedForm>, timeZone: string, now: number) {
  const typed: TypedForm = { ...emptyForm, ...sent }
  const label = parseLabel(typed.label)
  const mode = [...modes, 'both' as const].find((known) => known === typed.mode)
  const closing = parseClosing(typed, timeZone, now)
  const list = typed.listed ? parseListNumber(typed.pupils) : undefined
  const problems: FormProblem[] = []
  if (label === undefined) problems.push('label')
  if (mode === undefined) problems.push('mode')
  if (typeof closing === 'string') problems.push(closing)
  if (typed.listed && list === undefined) problems.push('pupils')
  const form: Omit<GroupForm, 'quiz' | 'lang'> = {
    label: label ?? '',
    mode: mode ?? 'both',
    closes: typeof closing === 'string' ? null : closing,
    ...(typed.withheld && { withheld: true }),
    ...(list && { list }),
  }
  return { typed, form, problems }
}

/**
 * When a group closes, in milliseconds since 1970: at an hour of a calendar date (ISO 8601) in the site's
 * zone, or where none was typed at the date's end. Where that has passed already, since days end later
 * elsewhere, at its end in the last place on earth. `null` for never, or the field that makes no sense:
 * text that is no date or no time, what has passed, and what is after the group is dropped; `day` where
 * an hour has none.
 */
function parseClosing(
  { closes, hour }: TypedForm,
  timeZone: string,
  now: number,
): number | null | 'closes' | 'day' | 'hour' {
  const date = europeanDigits(closes.trim())
  const minutes = minutesOf(europeanDigits(hour.trim()))
  if (date === '') return hour.trim() === '' ? null : 'day'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isDate(date)) return 'closes'
  if (minutes === undefined) return 'hour'
  const end = endOfDate(date, timeZone)
  const asked = minutes === null ? end : momentOf(date, minutes, timeZone)
  const at = minutes === null && end <= now ? endOfDate(date, lastZone) : asked
  if (at > now + groupLifetime * 1000) return 'closes'
  if (at > now) return at
  // The day may be good, and only the hour gone.
  return end > now ? 'hour' : 'closes'
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
