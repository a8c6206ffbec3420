import type { Group } from '../scores/group.ts'
import { receiptOf } from '../scores/group-secret.ts'
import type { View } from '../site/site.ts'

interface Props {
  view: View
  group: Group
  attempt: string
}

/** The code that stands for an attempt when a pupil shows it to a teacher, across a desk. */
export async function Receipt({ view, group, attempt }: Props) {
  return (
    <section class="receipt">
      <h2>{view.words.result.receipt}</h2>
      <p>
        <bdi class="code" dir="ltr" translate="no">
          {await receiptOf(group, attempt)}
        </bdi>
      </p>
      <p class="note">{view.words.group.receiptHint}</p>
    </section>
  )
}
