import { formatMoment } from '../languages/format.ts'
import { boardPath, teachPath } from '../paths.ts'
import type { View } from '../site/site.ts'
import type { Owned } from './classroom.ts'
import { OwnedPage } from './owned-page.tsx'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  owned: Owned
}

/** Asks once more before a class is deleted, and says what is lost with it. */
export function DeletePage({ view, owned }: Props) {
  const { deletion: w } = classroomWords[view.lang]
  const { code, key, group } = owned
  const { day } = formatMoment(view.lang, group.expires, view.timeZone)
  const to = (below: string) => boardPath(view.lang, code, key, below)
  return (
    <OwnedPage {...{ view, owned }} title={w.title} page="delete">
      <p>{w.lost}</p>
      <p>{w.otherwise(day)}</p>
      <p>
        <a href={to('/results.xlsx')} download>
          {w.keep}
        </a>
      </p>
      <form class="manage" method="post" action={to('/delete')}>
        <button type="submit" class="button quiet danger">
          {w.button}
        </button>
      </form>
      <p>
        <a class="button quiet" href={to('')}>
          {w.back}
        </a>
      </p>
    </OwnedPage>
  )
}

/** Says what has become of a class that was just deleted. */
export function DeletedPage({ view, owned }: Props) {
  const { deletion: w } = classroomWords[view.lang]
  return (
    <OwnedPage {...{ view, owned }} title={w.done} page="delete">
      <p>{w.swept}</p>
      <p class="links">
        <a href={teachPath(view.lang, owned.quiz.slug)}>{w.another}</a>
      </p>
    </OwnedPage>
  )
}
