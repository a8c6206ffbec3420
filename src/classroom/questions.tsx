import { formatRounded } from '../languages/format.ts'
import { discriminationLevel } from '../quiz/statistics/level.ts'
import { Bar } from '../site/bars.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import type { QuestionReport, Report } from './report.ts'
import { classroomWords } from './words.ts'

/** The questions, the most missed first: what misled whom. */
export function Questions({ view, results }: { view: View; results: Report }) {
  const { live: w } = classroomWords[view.lang]
  return (
    <>
      <h3>{w.questions}</h3>
      <p class="note">{w.questionsHint}</p>
      <ol class="question-reports">
        {results.questions.map((question, i) => (
          <li>
            <Line
              view={view}
              report={question}
              first={i === 0 && question.correct < question.answered}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

interface LineProps {
  view: View
  report: QuestionReport
  first: boolean
}

function Line({ view, report, first }: LineProps) {
  const { live: w } = classroomWords[view.lang]
  const { point, answered } = report
  return (
    <>
      <p class="kicker">
        {w.step(report.step)}
        {first && <span class="discuss-first">{w.first}</span>}
      </p>
      <h4>
        <Text>{point.question.prompt}</Text>
      </h4>
      {answered === 0 ? <p>{w.unanswered}</p> : <Answered {...{ view, report }} />}
    </>
  )
}

function Answered({ view, report }: Omit<LineProps, 'first'>) {
  const { live: w } = classroomWords[view.lang]
  const { answered, correct, misled } = report
  return (
    <>
      <p class="share-right">
        <Bar share={correct / answered} />
        {w.rightOf(correct, answered)}
      </p>
      <dl>
        {(misled || correct === answered) && (
          <div>
            <dt>{w.misled}</dt>
            <dd>
              {misled ? (
                <>
                  <Text>{misled.mistake.text}</Text>{' '}
                  <span class="note">({w.misledBy(misled.given)})</span>
                </>
              ) : (
                w.nobody
              )}
            </dd>
          </div>
        )}
        {report.discrimination !== undefined && (
          <div>
            <dt>{w.discrimination}</dt>
            <dd>
              {w.discriminates[discriminationLevel(report.discrimination)]}{' '}
              <bdi class="note" dir="ltr">
                {formatRounded(view.lang, report.discrimination, 2).replace('-', '−')}
              </bdi>
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}
