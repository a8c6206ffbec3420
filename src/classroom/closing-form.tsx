import { formatMoment, formatZone } from '../languages/format.ts'
import { boardPath } from '../paths.ts'
import type { View } from '../site/site.ts'
import type { Owned } from './classroom.ts'
import { ClosingFields } from './closing-fields.tsx'
import {
  type ClosingProblem,
  fieldOf,
  isClosingProblem,
  type TypedClosing,
  typedClosing,
} from './closing-time.ts'
import { classroomWords } from './words.ts'

/** A closing that was sent and is not taken, as it was typed. */
export interface WrongClosing {
  typed: TypedClosing
  /** The field that makes no sense; a field is missing or comes twice; or the class is not as the form had it. */
  problem: ClosingProblem | 'incomplete' | 'changed'
}

interface Props {
  view: View
  owned: Owned
  wrong: WrongClosing | undefined
}

/** Says when an open class closes, and opens a closed one until then. */
export function ClosingForm({ view, owned, wrong }: Props) {
  const { until: w } = classroomWords[view.lang].manage
  const { code, key, group } = owned
  const typed = wrong?.typed ?? closingOf(owned, view.timeZone)
  const field = wrong && fieldIn(wrong)
  const problem = wrong && problemIn(view, owned, wrong)
  return (
    <form
      class="typed"
      method="post"
      action={boardPath(view.lang, code, key, '/closing')}
      novalidate
    >
      <input type="hidden" name="was" value={stateOf(owned)} />
      <ClosingFields
        typed={typed}
        day={{
          label: w.day,
          hint: w.dayHint,
          problem: field === 'closes' ? problem : undefined,
        }}
        hour={{
          label: w.hour,
          hint: w.hourHint(formatZone(view.lang, view.timeZone)),
          problem: field === 'hour' ? problem : undefined,
        }}
      />
      <button type="submit" class="button quiet">
        {w.set}
      </button>
      <span class="note">{group.withheld ? w.withheld : w.setHint}</span>
    </form>
  )
}

/** What a form that opens or closes a class was made for. */
export const stateOf = ({ group }: Owned) => (group.closed ? 'closed' : 'open')

/** When an open class closes, as it would be typed. */
export const closingOf = ({ group }: Owned, timeZone: string) =>
  typedClosing(group.closed ? null : group.closes, timeZone)

/** The same at the top of the page, with the way to the field. */
export function ClosingProblems({ view, owned, wrong }: Props) {
  if (!wrong) return null
  return (
    <div class="errors" tabindex={-1} autofocus>
      <h2>{classroomWords[view.lang].teach.problem}</h2>
      <p>
        <a href={`#${fieldIn(wrong) ?? 'manage'}`}>{problemIn(view, owned, wrong)}</a>
      </p>
    </div>
  )
}

/** The field that makes no sense; nothing where it is the form as a whole. */
const fieldIn = ({ problem }: WrongClosing) =>
  isClosingProblem(problem) ? fieldOf[problem] : undefined

function problemIn(view: View, { group }: Owned, { problem }: WrongClosing): string {
  const { teach, manage } = classroomWords[view.lang]
  if (!isClosingProblem(problem)) return manage.until[problem]
  if (problem !== 'closes') return teach.problems[problem]
  return manage.until.problem(formatMoment(view.lang, group.expires, view.timeZone).day)
}
