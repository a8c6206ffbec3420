import { parseLabel } from '../quiz/group-label.ts'
import { parseListNumber } from '../quiz/list-number.ts'
import { modes } from '../quiz/quiz.ts'
import { type GroupForm, groupLifetime } from '../scores/group.ts'
import { ticked } from './check-field.tsx'
import { type ClosingProblem, parseClosing } from './closing-time.ts'

/** The form as it was typed. */
export type TypedForm = Record<
  'label' | 'mode' | 'closes' | 'hour' | 'withheld' | 'listed' | 'pupils',
  string
>

/** What makes no sense. */
export type FormProblem = Exclude<keyof TypedForm, 'listed' | 'withheld'> | ClosingProblem

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
  const closing = parseClosing(typed, timeZone, now, now + groupLifetime * 1000)
  const isListed = typed.listed === ticked
  const list = isListed ? parseListNumber(typed.pupils) : undefined
  const problems: FormProblem[] = []
  if (label === undefined) problems.push('label')
  if (mode === undefined) problems.push('mode')
  if (typeof closing === 'string') problems.push(closing)
  if (isListed && list === undefined) problems.push('pupils')
  const form: Omit<GroupForm, 'quiz' | 'lang'> = {
    label: label ?? '',
    mode: mode ?? 'both',
    closes: typeof closing === 'string' ? null : closing,
    ...(typed.withheld === ticked && { withheld: true }),
    ...(list && { list }),
  }
  return { typed, form, problems }
}
