import { boardPath } from '../paths.ts'
import type { View } from '../site/site.ts'
import type { Owned } from './classroom.ts'
import { ClosingForm, type WrongClosing } from './closing-form.tsx'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  owned: Owned
  wrong: WrongClosing | undefined
}

/** What the owner of a group can do to it, and who can see what. */
export function Manage({ view, owned, wrong }: Props) {
  const { manage: w, list } = classroomWords[view.lang]
  const { code, key, group } = owned
  const to = (below: string) => boardPath(view.lang, code, key, below)
  return (
    <section class="manage chapter" id="manage">
      <h2>{w.title}</h2>
      <form method="post" action={to(group.closed ? '/reopen' : '/close')}>
        <button type="submit" class="button quiet">
          {group.closed ? w.reopen : w.close}
        </button>
        <span class="note">{group.closed ? w.reopenHint : closingHint()}</span>
      </form>
      <details open={wrong !== undefined}>
        <summary>{group.closed ? w.until.reopen : w.until.change}</summary>
        <ClosingForm {...{ view, owned, wrong }} />
      </details>
      <details>
        <summary>{w.more}</summary>
        <form method="post" action={to('/key')}>
          <button type="submit" class="button quiet">
            {w.newKey}
          </button>
          <span class="note">{w.newKeyHint}</span>
        </form>
        <p>
          <a href={to('/attempts')}>{w.attempts}</a>
          <span class="note">{w.attemptsHint}</span>
        </p>
        <p>
          <a href={to('/delete')}>{w.delete}</a>
          <span class="note">{w.deleteHint}</span>
        </p>
      </details>
      <details>
        <summary>{w.rules}</summary>
        <ul>
          {(group.list === undefined ? w.rulesList : list.rules).map((rule) => (
            <li>{rule}</li>
          ))}
        </ul>
      </details>
    </section>
  )

  /** What closing brings: of listed pupils all results are there already. */
  function closingHint(): string {
    if (group.withheld) return w.closeOpens
    return group.list === undefined ? w.closeHint : w.closeListed
  }
}
