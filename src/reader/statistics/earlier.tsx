import { earlierInWords } from '../../site/earlier.ts'
import type { View } from '../../site/site.ts'
import type { QuizStatistics } from './data.ts'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  statistics: QuizStatistics
}

/** The attempts from before the questions changed, and what still counts of them; nothing where there are none. */
export function Earlier({ view, statistics: { attempts, earlier, questions } }: Props) {
  if (!earlier) return null
  const w = statisticsWords[view.lang]
  const before = earlierInWords(view, earlier)
  const isCurrent = (id: string) => questions.some((question) => question.id === id)
  // What attempts at no published edition asked is not known: how much is counted tells.
  const isCounted = questions.some(({ answered }) => answered > attempts)
  const isKept = earlier.some(({ edition }) => edition?.questions.some(isCurrent) ?? isCounted)
  const kept = isKept ? w.kept : w.gone
  return attempts > 0 ? (
    <p>
      {before}. {kept}
    </p>
  ) : (
    <>
      <p class="summary">{before}</p>
      <p>
        {w.sinceThen} {kept}
      </p>
    </>
  )
}
