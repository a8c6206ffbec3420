import { formatParagraphs, formatRounded } from '../languages/format.ts'
import { screenQuestionPath } from '../paths.ts'
import { discriminationLevel } from '../quiz/statistics/level.ts'
import { Bar } from '../site/bars.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import type { Owned } from './classroom.ts'
import { paperWords } from './paper/words.ts'
import { mostMissed, type QuestionReport, type Report } from './report.ts'
import { SplitRows } from './split-rows.tsx'
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
            <details class="q" id={`q-${report.point.question.id}`} open={i < opened}>
              <Head view={view} report={report} />
              {report.given.answered > 0 && <Body {...{ view, owned, report }} />}
            </details>
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

function Head({ view, report }: { view: View; report: QuestionReport }) {
  const { live: w } = classroomWords[view.lang]
  const { step, point, given, correct } = report
  return (
    <summary>
      <b>{step}</b>
      <h3>
        <Text>{point.question.prompt}</Text>
      </h3>
      {given.answered === 0 ? (
        <span class="share-right">{w.unanswered}</span>
      ) : (
        <span class="share-right">
          {w.rightOf(correct, given.answered)}
          <Bar share={correct / given.answered} />
        </span>
      )}
    </summary>
  )
}

interface BodyProps {
  view: View
  owned: Owned
  report: QuestionReport
}

function Body({ view, owned, report }: BodyProps) {
  const { live: w } = classroomWords[view.lang]
  const { point, reasons, others, discrimination } = report
  const where = formatParagraphs(view.lang, point.paragraphs)
  const [first, ...more] = reasons
  const { code, screenKey } = owned
  return (
    <div class="body">
      <SplitRows {...{ view, report }} />
      <div class="because is-right">
        {more.length === 0 ? (
          <p>
            <Text>{first?.feedback ?? ''}</Text>
          </p>
        ) : (
          <ul>
            {reasons.map(({ text, feedback }) => (
              <li>
                <b>
                  <Text>{text}</Text>
                </b>{' '}
                <Text>{feedback}</Text>
              </li>
            ))}
          </ul>
        )}
        <p class="note">{where}</p>
      </div>
      {others.length > 0 && (
        <details class="others">
          <summary>{paperWords[view.lang].others}</summary>
          <ul>
            {others.map(({ text, feedback }) => (
              <li>
                <b>
                  <Text>{text}</Text>
                </b>{' '}
                <Text>{feedback}</Text>
              </li>
            ))}
          </ul>
        </details>
      )}
      {discrimination !== undefined && (
        <p class="note">
          {w.discrimination}: {w.discriminates[discriminationLevel(discrimination)]}{' '}
          <bdi class="note" dir="ltr">
            {formatRounded(view.lang, discrimination, 2).replace('-', '−')}
          </bdi>
        </p>
      )}
      <p class="acts">
        <a href={screenQuestionPath(view.lang, code, screenKey, point.question.id)}>{w.onScreen}</a>
      </p>
    </div>
  )
}
