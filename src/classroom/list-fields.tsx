import type { View } from '../site/site.ts'
import { CheckField, ticked } from './check-field.tsx'
import type { TypedForm } from './group-form.ts'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  typed: TypedForm
  /** How many pupils there are makes no sense. */
  isWrong: boolean
}

/** Whether pupils type a number of theirs, and how many there are; the second shows when the first is ticked. */
export function ListFields({ view, typed, isWrong }: Props) {
  const { list: w } = classroomWords[view.lang]
  return (
    <>
      <CheckField name="listed" label={w.ask} hint={w.askHint} checked={typed.listed === ticked} />
      <div class="pupils">
        <label for="pupils">{w.pupils}</label>
        <input
          id="pupils"
          name="pupils"
          dir="ltr"
          inputmode="numeric"
          autocomplete="off"
          maxlength={12}
          value={typed.pupils}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby="pupils-hint"
        />
        <p class={isWrong ? 'missing' : 'note'} id="pupils-hint">
          {isWrong ? w.pupilsWrong : w.pupilsHint}
        </p>
      </div>
    </>
  )
}
