import { europeanDigits } from '../languages/digits.ts'
import { endOfDate } from '../languages/time-zone.ts'
import { parseLabel } from '../quiz/group-label.ts'
import { parseListNumber } from '../quiz/list-number.ts'
import { modes } from '../quiz/quiz.ts'
import { type GroupForm, groupLifetime } from '../scores/group.ts'

/** The fields of the form for a new group. */
export const fieldNames = ['label', 'mode', 'closes', 'listed', 'pupils'] as const

/** The form as it was typed. */
export type TypedForm = Record<(typeof fieldNames)[number], string>

/** A field that makes no sense. */
export type FormProblem = Exclude<keyof TypedForm, 'listed'>

/** The form as it is first shown. */
export const emptyForm: TypedForm = { label: '', mode: 'both', closes: '', listed: '', pupils: '' }

/** What was typed, what it means, and which fields make no sense. */
export function parseGroupForm(sent: Partial<TypedForm>, timeZone: string, now: number) {
  const typed: TypedForm = { ...emptyForm, ...sent }
  const label = parseLabel(typed.label)
  const mode = [...modes, 'both' as const].find((known) => known === typed.mode)
  const closes = typed.closes === '' ? null : parseClosing(typed.closes, timeZone, now)
  const list = typed.listed ? parseListNumber(typed.pupils) : undefined
  const problems: FormProblem[] = []
  if (label === undefined) problems.push('label')
  if (mode === undefined) problems.push('mode')
  if (closes === undefined) problems.push('closes')
  if (typed.listed && list === undefined) problems.push('pupils')
  const form: Omit<GroupForm, 'quiz' | 'lang'> = {
    label: label ?? '',
    mode: mode ?? 'both',
    closes: closes ?? null,
    ...(list && { list }),
  }
  return { typed, form, problems }
}

/**
 * When a group closes that is open through a calendar date (ISO 8601): at its end in the site's zone.
 * Where that has passed already, since days end later elsewhere, at its end in the last place on earth.
 * `undefined` for text that is no date, one that has ended everywhere, and one after the group is dropped.
 */
function parseClosing(typed: string, timeZone: string, now: number): number | undefined {
  const text = europeanDigits(typed.trim())
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isDate(text)) return undefined
  const here = endOfDate(text, timeZone)
  const closes = here > now ? here : endOfDate(text, lastZone)
  return now < closes && closes <= now + groupLifetime * 1000 ? closes : undefined
}

/** Twelve hours behind UTC: IANA's signs are the other way round. */
const lastZone = 'Etc/GMT+12'

const isDate = (text: string) => {
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}
