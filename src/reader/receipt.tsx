import type { Progress } from '../quiz/progress.ts'
import { receiptOf } from '../scores/group-secret.ts'
import type { View } from '../site/site.ts'
import type { Joined } from './group.tsx'

/**
 * The code that stands for an attempt when a pupil shows it to a teacher; none outside a class, and none
 * of a number on its list, whose score the teacher sees anyway.
 */
export async function receiptIn(
  joined: Joined | undefined,
  { attempt, list, origin }: Progress,
): Promise<string | undefined> {
  const group = joined?.group
  return group && attempt && !list && origin === 'web' ? receiptOf(group, attempt) : undefined
}

/** That code, to be shown across a desk. */
export function Receipt({ view, code }: { view: View; code: string }) {
  return (
    <section class="receipt">
      <h2>{view.words.result.receipt}</h2>
      <p>
        <bdi class="code" dir="ltr" translate="no">
          {code}
        </bdi>
      </p>
      <p class="note">{view.words.group.receiptHint}</p>
    </section>
  )
}
