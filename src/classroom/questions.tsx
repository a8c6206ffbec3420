import { Bar } from '../site/bars.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import type { ClassroomWords } from './ar.ts'
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
      <p class="note">{w.discriminationHint}</p>
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
  const { point, answered, correct, misled } = report
  return (
    <>
      <p class="kicker">
        {w.step(report.step)}
        {first && <span class="first">{w.first}</span>}
      </p>
      <h4>
        <Text>{point.question.prompt}</Text>
      </h4>
      <p class="share-right">
        <Bar share={answered === 0 ? 0 : correct / answered} />
        {w.rightOf(correct, answered)}
      </p>
      <dl>
        <div>
          <dt>{w.misled}</dt>
          <dd>
            {misled ? (
              <>
                <Text>{misled.choice.text}</Text>{' '}
                <span class="note">({w.misledBy(misled.given)})</span>
              </>
            ) : (
              w.nobody
            )}
          </dd>
        </div>
        <div>
          <dt>{w.discrimination}</dt>
          <dd>
            <Discrimination view={view} value={report.discrimination} />
          </dd>
        </div>
      </dl>
    </>
  )
}

function Discrimination({ view, value }: { view: View; value: number | undefined }) {
  const { strength } = classroomWords[view.lang].live
  if (value === undefined) return <>{strength.none}</>
  return (
    <>
      {strength[strengthOf(value)]}{' '}
      <bdi class="note" dir="ltr">
        {value.toFixed(2).replace('-', '−')}
      </bdi>
    </>
  )
}

/** The usual bounds of Ebel, "Essentials of educational measurement" (1972). */
function strengthOf(value: number): keyof ClassroomWords['live']['strength'] {
  if (value < 0) return 'negative'
  return value < 0.2 ? 'weak' : value < 0.4 ? 'fair' : 'good'
}
