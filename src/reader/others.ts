import type { Given } from '../kinds/drawn.ts'
import { countKey } from '../kinds/kind.ts'
import type { Question } from '../kinds/kinds.ts'
import { isAlone, type Progress } from '../quiz/progress.ts'
import { comparableCount } from '../quiz/statistics/comparable.ts'
import type { Totals } from '../quiz/statistics/totals.ts'

/**
 * How readers answered a question; nothing where too few have. Every feedback asks for one question, so
 * that no other is counted.
 */
export function othersAt(
  totals: Totals,
  question: Question,
  progress: Progress,
): Given | undefined {
  const alone = isAlone(progress) ? progress.origin : undefined
  const count = comparableCount(totals, question, alone)
  return (
    count && {
      answered: count.answered,
      times: (part, value) => count.answers.get(countKey(part, value)) ?? 0,
    }
  )
}
