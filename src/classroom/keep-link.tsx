import { boardPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import type { View } from '../site/site.ts'
import { nameOf, type Owned } from './classroom.ts'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  owned: Owned
  open: boolean
  /** It was just changed: what was kept before opens nothing. */
  isNew?: boolean
}

/** How not to lose the board: its link is shown nowhere before it is asked for. */
export function KeepLink({ view, owned, open, isNew = false }: Props) {
  const { keep: w } = classroomWords[view.lang]
  return (
    <details class="keep-link" id="keep" open={open}>
      <summary>{isNew ? w.changed : w.title}</summary>
      <p class="note">{isNew ? w.changedShort : w.short}</p>
      <p class="ways-to-keep">
        <a class="button quiet" href={mailOf(view, owned)}>
          {w.mail}
        </a>
        <a class="button quiet" href={boardPath(view.lang, owned.code, owned.key, '/keep')}>
          {w.more}
        </a>
      </p>
    </details>
  )
}

/** The board's own address, whole. */
export const boardLink = (view: View, { code, key }: Owned) =>
  view.url.origin + boardPath(view.lang, code, key)

/** An email to oneself: the browser's own, and nobody of ours sends it. */
export function mailOf(view: View, owned: Owned): string {
  const { keep: w } = classroomWords[view.lang]
  const subject = w.subject(nameOf(view, owned), plain(owned.quiz.title))
  const body = `${w.body}\n\n${boardLink(view, owned)}`
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
