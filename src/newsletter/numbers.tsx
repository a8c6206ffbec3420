import { formatNumber } from '../languages/format.ts'
import { groupsPath } from '../paths.ts'
import { spacedCode } from '../quiz/group-code.ts'
import { longestLabel } from '../quiz/group-label.ts'
import { singleAnswerCounts } from '../quiz/statistics/single-answer-counts.ts'
import type { Totals } from '../quiz/statistics/totals.ts'
import { Text } from '../site/text.tsx'
import type { KitProps } from './kit-props.ts'
import { newsletterWords } from './words.ts'

/** The third step: how many answered the question where it was asked alone, and a board for one issue. */
export function Numbers({ view, snippet, live }: KitProps) {
  const { lang } = view
  const { quiz, point, group } = snippet
  const { numbers: w, steps } = newsletterWords[lang]
  return (
    <section class="step numbers" id="follow">
      <h2>
        <b>3</b> {steps.follow}
      </h2>
      {group && (
        <p>
          <Text>{w.inGroup(spacedCode(group))}</Text>
        </p>
      )}
      {live ? (
        <Counts {...{ lang, totals: live.totals, question: point.question.id }} />
      ) : (
        <p>{w.unknown}</p>
      )}
      <details class="opt">
        <summary>{w.board}</summary>
        <form method="post" action={groupsPath(lang, quiz.slug)}>
          <p class="note">{w.boardHint}</p>
          <label for="label">{w.label}</label>
          <input id="label" name="label" maxlength={longestLabel} autocomplete="off" />
          <button type="submit" class="button quiet">
            {w.make}
          </button>
        </form>
      </details>
    </section>
  )
}

function Counts(props: Pick<KitProps['view'], 'lang'> & { totals: Totals; question: string }) {
  const { lang, totals, question } = props
  const { numbers: w } = newsletterWords[lang]
  const n = (value: number) => formatNumber(lang, value)
  const counts = singleAnswerCounts(totals).reverse()
  const discarded = counts.reduce((sum, each) => sum + each.discarded, 0)
  return (
    <>
      <table>
        <caption>{w.confirmed}</caption>
        <thead>
          <tr>
            <th scope="col">{w.origin}</th>
            <th scope="col">{w.answers}</th>
            <th scope="col">{w.right}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ origin, questions }) => {
            const count = questions.get(question)
            return (
              <tr data-origin={origin}>
                <th scope="row">{w.origins[origin]}</th>
                <td>{n(count?.answered ?? 0)}</td>
                <td>{n(count?.correct ?? 0)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {discarded > 0 && <p class="note">{w.discarded(discarded)}</p>}
    </>
  )
}
