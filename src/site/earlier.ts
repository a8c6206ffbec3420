import { formatCount, formatDate } from '../languages/format.ts'
import type { Change, EarlierAttempts } from '../quiz/statistics/earlier.ts'
import type { View } from './site.ts'

/**
 * «24 attempts before 26 November 2026, when a question was added»: all that were finished before a quiz
 * changed, with its last change since.
 * @param earlier some
 */
export function earlierInWords(view: View, earlier: EarlierAttempts[]): string {
  const last = earlier.at(-1)
  const w = view.words.earlier
  const attempts = earlier.reduce((sum, each) => sum + each.attempts, 0)
  const times = formatCount(view.lang, attempts, 'attempts')
  const day = last?.until ? formatDate(view.lang, last.until) : undefined
  return w.before(times, day, changeInWords(view, last?.change))
}

function changeInWords({ words: { earlier: w } }: View, change: Change | undefined): string {
  const { added, removed } = change ?? { added: 0, removed: 0 }
  if (removed === 0 && added > 0) return w.added(added)
  if (added === 0 && removed > 0) return w.removed(removed)
  return added === removed && added > 0 ? w.altered(added) : w.changed
}
