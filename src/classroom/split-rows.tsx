import type { Given, Mistake, SplitRow } from '../kinds/drawn.ts'
import { unknown } from '../kinds/kind.ts'
import { kindsWords } from '../kinds/words.ts'
import type { Lang } from '../languages/languages.ts'
import { cross, tick } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import type { QuestionReport } from './report.ts'
import { classroomWords } from './words.ts'

/** How a class answered a question: everything that can be answered, what is right marked, and how many did. */
export function SplitRows({ view, report }: { view: View; report: QuestionReport }) {
  const { rows, given } = report
  return (
    <ol class="split">
      {rows.map((row) => (
        <Row {...{ view, report, row }} />
      ))}
      <Unsure lang={view.lang} given={given} />
    </ol>
  )
}

interface RowProps {
  view: View
  report: QuestionReport
  row: SplitRow
}

function Row({ view, report, row }: RowProps) {
  const { live: w } = classroomWords[view.lang]
  const { given, worst } = report
  const times = row.times(given)
  const mistake = mostMade(row, report)
  const made = mistake?.times(given) ?? 0
  const isWorst = mistake !== undefined && made === worst?.times && worst.instead !== undefined
  const brief = mistake?.brief(made)
  const looks = { true: 'is-right', false: isWorst ? 'is-wrong' : undefined, part: 'asked' }
  return (
    <li class={looks[`${row.right}`]}>
      <Share of={given.answered} times={times} />
      {row.head && <span class="letter">{row.head}</span>}
      <span class="words">
        <Text>{row.text}</Text>
        {row.answer !== undefined && (
          <em class="tag is-right">
            {tick} <Text>{row.answer}</Text>
          </em>
        )}
        {row.right === true && row.answer === undefined && (
          <em class="tag">
            {tick} {w.right}
          </em>
        )}
        {row.right === false && isWorst && (
          <em class="tag">
            {cross} {w.misled}
          </em>
        )}
        {brief && (
          <small class={isWorst ? 'is-wrong' : undefined}>
            {cross} <Text>{brief}</Text>
          </small>
        )}
      </span>
      <Times lang={view.lang} of={given.answered} times={times} />
    </li>
  )
}

/** How many, and to who hears it of how many: the bar behind it tells those who see. */
export const Times = ({ lang, times, of }: { lang: Lang; times: number; of: number }) => (
  <span class="n">
    {times}
    <span class="hidden"> {classroomWords[lang].live.ofAll(of)}</span>
  </span>
)

/** Of the mistakes that a row can hold the one made most; `undefined` where none was. */
function mostMade({ mistakes }: SplitRow, { given }: QuestionReport): Mistake | undefined {
  const [most] = mistakes.toSorted((a, b) => b.times(given) - a.times(given))
  return most && most.times(given) > 0 ? most : undefined
}

/** How many said that they do not know; nothing where nobody did. */
export function Unsure({ lang, given }: { lang: Lang; given: Given }) {
  const times = given.times('', unknown)
  return times === 0 ? null : (
    <li>
      <Share of={given.answered} times={times} />
      <span class="words">{kindsWords[lang].unknown}</span>
      <Times lang={lang} of={given.answered} times={times} />
    </li>
  )
}

/** SVG, because its width stands in an attribute: the policy allows no style. */
export const Share = ({ times, of }: { times: number; of: number }) => (
  <svg class="share" aria-hidden="true">
    <rect width={`${of === 0 ? 0 : Math.round((100 * times) / of)}%`} height="100%" />
  </svg>
)
