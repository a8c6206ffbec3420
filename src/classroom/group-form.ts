import { parseLabel } from '../quiz/group-label.ts'
import { modes } from '../quiz/quiz.ts'
import { day } from '../quiz/time.ts'
import { type GroupForm, groupLifetime } from '../scores/group.ts'

/** The form for a new group as it was typed. */
export type TypedForm = Record<'label' | 'mode' | 'closes', string>

/** A field that makes no sense. */
export type FormProblem = keyof TypedForm

/** The form as it is first shown. */
export const emptyForm: TypedForm = { label: '', mode: 'both', closes: '' }

/** What was typed, what it means, and which fields make no sense. */
export function parseGroupForm(sent: Partial<TypedForm>, now: number) {
  const typed: TypedForm = { ...emptyForm, ...sent }
  const label = parseLabel(typed.label)
  const mode = [...modes, 'both' as const].find((known) => known === typed.mode)
  const closes = typed.closes === '' ? null : parseDay(typed.closes, now)
  const problems: FormProblem[] = []
  if (label === undefined) problems.push('label')
  if (mode === undefined) problems.push('mode')
  if (closes === undefined) problems.push('closes')
  const form: Pick<GroupForm, FormProblem> = {
    label: label ?? '',
    mode: mode ?? 'both',
    closes: closes ? Date.parse(closes) + day : null,
  }
  return { typed, form, problems }
}

/** An ISO 8601 calendar date that has not passed and comes before the group expires. */
function parseDay(text: string, now: number): string | undefined {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  const real = !Number.isNaN(at) && isoDay(at) === text
  return real && now < at + day && at < now + groupLifetime * 1000 ? text : undefined
}

/** The calendar date of a moment, UTC, ISO 8601. */
export const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10)
