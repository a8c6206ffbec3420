import { boardPath } from '../paths.ts'
import type { View } from '../site/site.ts'
import type { Owned } from './classroom.ts'
import { classroomWords } from './words.ts'

/** What the owner of a group can do to it, and who can see what. */
export function Manage({ view, owned }: { view: View; owned: Owned }) {
  const { manage: w } = classroomWords[view.lang]
  const closed = owned.group.closed
  const here = boardPath(view.lang, owned.code, owned.key)
  return (
    <section class="manage">
      <h2>{w.title}</h2>
      <form method="post" action={here}>
        <p>
          <button type="submit" name="action" value={closed ? 'reopen' : 'close'}>
            {closed ? w.reopen : w.close}
          </button>
          <span class="note">{closed ? w.reopenHint : w.closeHint}</span>
        </p>
        <p>
          <button type="submit" name="action" value="new-key">
            {w.newKey}
          </button>
          <span class="note">{w.newKeyHint}</span>
        </p>
      </form>
      <h3>{w.rules}</h3>
      <ul>
        {w.rulesList.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
    </section>
  )
}
