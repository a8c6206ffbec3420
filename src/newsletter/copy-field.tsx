import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { newsletterWords } from './words.ts'

interface Props {
  view: View
  id: string
  label: string
  value: string
  /** How many lines are seen of it. */
  rows: number
  /** The direction of code and addresses, where it is not that of a text. */
  code?: boolean
  /** What the page is for, and not beside it: what is copied with it, right above its button. */
  main?: string
}

/** A text to copy: with one press, or selected by hand. */
export function CopyField({ view, id, label, value, rows, code, main }: Props) {
  const w = newsletterWords[view.lang]
  return (
    <div class="out">
      <label for={id}>
        <Text>{label}</Text>
      </label>
      <textarea id={id} readonly rows={rows} dir={code ? 'ltr' : 'auto'} spellcheck={false}>
        {value}
      </textarea>
      {main && (
        <p class="copies">
          <Text>{main}</Text>
        </p>
      )}
      <button
        type="button"
        hidden
        class={main ? 'button' : 'button quiet'}
        data-copy={id}
        data-copied={w.copied}
      >
        {w.copy}
      </button>
    </div>
  )
}
