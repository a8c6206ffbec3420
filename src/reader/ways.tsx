import { stepPath } from '../paths.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import { type Mode, modes, type Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'
import type { Joined } from './group.tsx'
import { NumberField } from './list-number.tsx'
import { Hidden } from './parts.tsx'

interface Props {
  view: View
  quiz: Quiz
  joined: Joined | undefined
}

/** The ways through a quiz that its reader, or the class it is played in, has; a class with a list asks for the number first. */
export function Ways({ view, quiz, joined }: Props) {
  const { lang, words: w } = view
  const open = joined?.state === 'open' || joined?.state === 'unread'
  const group: Fields = open ? [['group', joined.code]] : []
  const chosen = open ? joined.group?.mode : undefined
  const offered = modes.filter((mode) => [mode, 'both', undefined].includes(chosen))
  const style = (mode: Mode) => (mode === offered[0] ? 'button' : 'button quiet')
  const late = { ...w.intro.hints, test: w.group.withheld.testHint }
  const hints = open && joined.group?.withheld ? late : w.intro.hints
  const label = (mode: Mode) => (
    <>
      {w.intro[mode]} <small>{hints[mode]}</small>
    </>
  )
  const first = stepPath(lang, quiz.slug, 1)
  const numbers = open ? joined.group?.list : undefined
  if (numbers === undefined) {
    return (
      <p class="ways">
        {offered.map((mode) => (
          <>
            <a class={style(mode)} href={stepPath(lang, quiz.slug, 1, [['mode', mode], ...group])}>
              {label(mode)}
            </a>{' '}
          </>
        ))}
      </p>
    )
  }
  return (
    <form class="class-code" action={first}>
      <Hidden fields={group} />
      <NumberField {...{ view, numbers }} />
      <p class="ways">
        {offered.map((mode) => (
          <button type="submit" class={style(mode)} name="mode" value={mode}>
            {label(mode)}
          </button>
        ))}
      </p>
    </form>
  )
}
