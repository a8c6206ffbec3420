import { formatZone } from '../languages/format.ts'
import { groupsPath } from '../paths.ts'
import { longestLabel } from '../quiz/group-label.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'
import { CheckField, ticked } from './check-field.tsx'
import { ClosingFields } from './closing-fields.tsx'
import { fieldOf, isClosingProblem, type TypedClosing } from './closing-time.ts'
import { emptyForm, type FormProblem, type TypedForm } from './group-form.ts'
import { ListFields } from './list-fields.tsx'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  typed: TypedForm
  /** The fields that make no sense; `failed` where no class can be made now. */
  problems: (FormProblem | 'failed')[]
}

/** The form that makes a class: one press is enough, and what else can be chosen is folded. */
export function NewGroup({ view, quiz, typed, problems }: Props) {
  const { teach: w } = classroomWords[view.lang]
  const isChanged = (names: readonly (keyof TypedForm)[]) =>
    names.some((name) => typed[name] !== emptyForm[name])
  return (
    <form class="group-form" method="post" action={groupsPath(view.lang, quiz.slug)} novalidate>
      <label for="label">{w.label}</label>
      <input
        id="label"
        name="label"
        value={typed.label}
        maxlength={longestLabel}
        autocomplete="off"
        {...said('label', problems)}
      />
      <p class={problems.includes('label') ? 'missing' : 'note'} id="label-hint">
        {problems.includes('label') ? w.problems.label : w.labelHint}
      </p>
      <details open={isChanged(['mode', 'closes', 'hour', 'withheld'])}>
        <summary>{w.how}</summary>
        <label for="mode">{w.mode}</label>
        <select id="mode" name="mode">
          {(['both', 'walk', 'test'] as const).map((mode) => (
            <option value={mode} selected={mode === typed.mode}>
              {w.modes[mode]}
            </option>
          ))}
        </select>
        <Closing {...{ view, typed, problems }} />
      </details>
      <details open={isChanged(['listed', 'pupils'])}>
        <summary>{w.who}</summary>
        <ListFields {...{ view, typed }} isWrong={problems.includes('pupils')} />
      </details>
      <button type="submit" class="button">
        {w.start}
      </button>
    </form>
  )
}

const said = (field: FormProblem, problems: Props['problems']) => ({
  'aria-invalid': problems.includes(field) ? ('true' as const) : undefined,
  'aria-describedby': `${field}-hint`,
})

/** Until when it takes answers, and whether pupils learn before then what was right. */
function Closing({ view, typed, problems }: Omit<Props, 'quiz'>) {
  const { teach: w } = classroomWords[view.lang]
  const closing = problems.find(isClosingProblem)
  const problem = (field: keyof TypedClosing) =>
    closing && fieldOf[closing] === field ? w.problems[closing] : undefined
  return (
    <>
      <ClosingFields
        typed={typed}
        day={{
          label: w.closes,
          hint: w.closesHint(formatZone(view.lang, view.timeZone)),
          problem: problem('closes'),
        }}
        hour={{ label: w.hour, hint: w.hourHint, problem: problem('hour') }}
      />
      <CheckField
        name="withheld"
        label={w.withheld}
        hint={w.withheldHint}
        checked={typed.withheld === ticked}
      />
    </>
  )
}
