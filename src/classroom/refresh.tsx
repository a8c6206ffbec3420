import type { Fields } from '../quiz/progress-fields.ts'
import { boost } from '../site/boost.ts'
import type { View } from '../site/site.ts'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  /** Where the page stands, without a query. */
  action: string
  /** What its address says. */
  fields: Fields
  /**
   * When there may be more to see, in milliseconds since 1970; `null` where only its owner changes it, elsewhere,
   * and nothing where it changes no more.
   */
  until: number | null | undefined
  children?: unknown
}

/** What an error does to the page is for `answers.js` to say. */
const polled = {
  ...boost,
  'hx-boost': "swap:'outerMorph show:none' select:#live target:#live push:false",
  // What its owner does to it can change in another tab.
  'hx-select-oob': '#state:outerMorph,#manage:outerMorph',
}

/**
 * Asks for the next view of `#live`. The script sends it for whoever has one, after the seconds it is told;
 * whoever presses it wants to know now.
 */
export function Refresh({ view, action, fields, until, children }: Props) {
  const { live: w } = classroomWords[view.lang]
  return (
    <form
      class="refresh"
      action={action}
      data-poll={until === null ? '' : until && secondsTo(until)}
      {...polled}
    >
      {fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="polled" value="yes" />
      <button type="submit" name="now" value="yes">
        {w.refresh}
      </button>
      {children}
    </form>
  )
}

/** Never so few that a list just made is asked for again. */
const secondsTo = (until: number) =>
  Math.min(300, Math.max(10, Math.ceil((until - Date.now()) / 1000) + 1))
