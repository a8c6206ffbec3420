import { keylessBoardPath } from '../paths.ts'
import { codeSize } from '../quiz/group-code.ts'
import { receiptLength, withReceipt } from '../scores/group-secret.ts'
import type { BoardProps } from './classroom.ts'
import { classroomWords } from './words.ts'

interface Props extends Pick<BoardProps, 'view' | 'owned'> {
  /** What was typed into the field. */
  receipt: string | undefined
}

/** A pupil's score, for whom the pupil has shown its code. There is no list of codes. */
export async function ReceiptField({ view, owned, receipt }: Props) {
  const { receipt: w } = classroomWords[view.lang]
  // Its owner sees the scores by list number.
  if (owned.group.list !== undefined) return null
  const found = await withReceipt(owned.group, receipt, owned.events?.attempts ?? [])
  const isMissing = receipt !== undefined && found.length === 0
  const size = codeSize(receipt ?? '')
  return (
    <section class="lookup" id="receipt">
      <h2>{w.title}</h2>
      {found.map(({ payload, receipt: code }) => (
        <p class="found" data-found>
          {w.found(`\u2068${code}\u2069`, payload.score, payload.answers.length)}
        </p>
      ))}
      {isMissing && (
        <p class="missing" id="typed-error">
          {size === receiptLength ? w.none : w.size(size, receiptLength)}
        </p>
      )}
      <form class="typed" action={`${keylessBoardPath(view.lang, owned.code)}#receipt`}>
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
          aria-invalid={isMissing ? 'true' : undefined}
          aria-describedby={isMissing ? 'typed-error typed-hint' : 'typed-hint'}
        />
        <p class="note" id="typed-hint">
          {w.hint}
        </p>
        <button type="submit" class="button quiet">
          {w.show}
        </button>
      </form>
    </section>
  )
}
