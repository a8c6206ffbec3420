import type { View } from '../site/site.ts'
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
      <p class="check">
        <input
          type="checkbox"
          id="listed"
          name="listed"
          value="yes"
          checked={typed.listed === 'yes'}
          aria-describedby="listed-hint"
        />
        <label for="listed">{w.ask}</label>
      </p>
      <p class="note" id="listed-hint">
        {w.askHint}
      </p>
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
        <p class="note" id="pupils-hint">
          {isWrong ? w.pupilsWrong : w.pupilsHint}
        </p>
      </div>
    </>
  )
}
