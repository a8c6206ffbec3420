import type { Advice } from '../quiz-file.ts'

/** Quotation marks that come in pairs, the one that opens first. */
const pairs = [
  { open: '«', close: '»', either: /[«»]/g },
  { open: '“', close: '”', either: /[“”]/g },
]

/** Quotation marks the wrong way round, as a right-to-left page shows them to whoever types them by their look. */
export const quotationMarks: Advice = function* ({ having, finding }) {
  for (const pair of pairs) {
    const { open, close, either } = pair
    for (const { path, text } of having(either)) {
      const found = reversed(text, pair)
      if (found === undefined) continue
      yield finding(
        path,
        `The quotation marks of ${found} stand the wrong way round: type ${open} before the words and ${close} behind them, whatever they look like while you type.`,
        found,
      )
    }
  }
}

/** The first stretch between a mark that closes nothing and the next that opens. */
function reversed(
  text: string,
  { open, close, either }: (typeof pairs)[number],
): string | undefined {
  let isOpen = false
  let stray: number | undefined
  for (const { 0: sign, index } of text.matchAll(either)) {
    if (sign === open && stray !== undefined) return text.slice(stray, index + 1)
    if (sign === close && !isOpen) stray ??= index
    isOpen = sign === open
  }
  return undefined
}
