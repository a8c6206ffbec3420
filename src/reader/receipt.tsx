import { receipt } from '../quiz/attempt-id.ts'
import type { View } from '../site/site.ts'

/** The code that stands for an attempt when its reader hands it over; large in a class, to be shown across a desk. */
export function Receipt({
  view,
  attempt,
  large,
}: {
  view: View
  attempt: string
  large?: boolean
}) {
  const { result: w } = view.words
  return (
    <section class={large ? 'receipt large' : 'receipt'}>
      <h2>{w.receipt}</h2>
      <p>
        <bdi dir="ltr">{receipt(attempt)}</bdi>
      </p>
      <p class="note">{large ? view.words.group.receiptHint : w.receiptHint}</p>
    </section>
  )
}
