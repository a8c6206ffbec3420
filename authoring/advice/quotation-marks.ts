import type { Advice } from '../quiz-file.ts'

/** Quotation marks that come in pairs, the one that opens first. */
const pairs = ['«»', '“”']

/** Quotation marks the wrong way round, as a right-to-left page shows them to whoever types them by their look. */
export const quotationMarks: Advice = function* ({ prose, finding }) {
  for (const { path, text } of prose) {
    for (const [open = '', close = ''] of pairs) {
      const found = reversed(text, open, close)
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
function reversed(text: string, open: string, close: string): string | undefined {
  let isOpen = false
  let stray: number | undefined
  for (const { 0: sign, index } of text.matchAll(RegExp(`[${open}${close}]`, 'g'))) {
    if (sign === open && stray !== undefined) return text.slice(stray, index + 1)
    if (sign === close && !isOpen) stray ??= index
    isOpen = sign === open
  }
  return undefined
}
