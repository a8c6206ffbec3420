import { boardPath } from '../paths.ts'
import { isReceipt, receipt as receiptOf } from '../quiz/attempt-id.ts'
import type { BoardProps } from './board.tsx'
import { classroomWords } from './words.ts'

/** A pupil's score, for whom the pupil has shown its code. There is no list of codes. */
export function ReceiptField({
  view,
  owned,
  events,
  receipt,
}: Pick<BoardProps, 'view' | 'owned' | 'events' | 'receipt'>) {
  const { receipt: w } = classroomWords[view.lang]
  const found = events?.attempts.filter(({ attempt }) => isReceipt(receipt, attempt)) ?? []
  return (
    <section class="lookup" id="receipt">
      <h2>{w.title}</h2>
      {found.map(({ attempt, payload }) => (
        <p class="found" data-found>
          {w.found(`\u2068${receiptOf(attempt)}\u2069`, payload.score, payload.answers.length)}
        </p>
      ))}
      {receipt && found.length === 0 && <p class="missing">{w.none}</p>}
      <form
        class="typed"
        action={`${boardPath(view.lang, owned.code, owned.key).split('?')[0]}#receipt`}
      >
        <input type="hidden" name="key" value={owned.key} />
        <label for="typed">{w.field}</label>
        <input
          id="typed"
          name="receipt"
          dir="ltr"
          value={receipt}
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="typed-hint"
        />
        <button type="submit">{w.show}</button>
        <p class="note" id="typed-hint">
          {w.hint}
        </p>
      </form>
    </section>
  )
}
