import type { View } from '../site/site.ts'
import type { Owned } from './classroom.ts'
import { Question } from './question.tsx'
import { mostMissed, type Report } from './report.ts'
import { classroomWords } from './words.ts'

/** The most missed first, or as the quiz asks them. */
const sorts = ['missed', 'order'] as const
export type Sort = (typeof sorts)[number]

interface Props {
  view: View
  owned: Owned
  results: Report
  sort: Sort
}

/** How many questions are open when the board is. */
const opened = 2

/** Every question with all that was answered to it. */
export function Questions({ view, owned, results, sort }: Props) {
  const { live: w } = classroomWords[view.lang]
  const questions = sort === 'order' ? results.questions : mostMissed(results)
  return (
    <section id="questions" class="chapter">
      <div class="sort">
        <h2>{w.questions}</h2>
        <p>
          {sorts.map((each) => (
            <a href={sorted(view, each)} aria-current={each === sort ? 'true' : undefined}>
              {w.sorts[each]}
            </a>
          ))}
        </p>
      </div>
      <p class="note">{w.questionsHint}</p>
      <ol class="question-reports">
        {questions.map((report, i) => (
          <li>
            <Question {...{ view, owned, report }} open={i < opened} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The same board with its questions in another order. */
function sorted({ url }: View, sort: Sort) {
  const query = new URLSearchParams(url.search)
  for (const passing of ['polled', 'now', 'receipt']) query.delete(passing)
  query.set('sort', sort)
  return `${url.pathname}?${query}#questions`
}
