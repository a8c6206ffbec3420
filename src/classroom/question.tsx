import { formatParagraphs, formatRounded } from '../languages/format.ts'
import { screenQuestionPath } from '../paths.ts'
import { discriminationLevel } from '../quiz/statistics/level.ts'
import { Bar } from '../site/bars.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import type { Owned } from './classroom.ts'
import { paperWords } from './paper/words.ts'
import { Reasons } from './reasons.tsx'
import type { QuestionReport } from './report.ts'
import { SplitRows } from './split-rows.tsx'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  owned: Owned
  report: QuestionReport
  /** Whether it is open when the board is. */
  open: boolean
}

/** One question with all that was answered to it, and why. */
export const Question = ({ view, owned, report, open }: Props) => (
  <details class="q" id={`q-${report.point.question.id}`} open={open}>
    <Head view={view} report={report} />
    {report.given.answered > 0 && <Body {...{ view, owned, report }} />}
  </details>
)

function Head({ view, report }: { view: View; report: QuestionReport }) {
  const { live: w } = classroomWords[view.lang]
  const { step, point, given, correct, partly } = report
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
          {partly > 0 && ` · ${w.partlyRight(partly)}`}
          <Bar share={correct / given.answered} />
        </span>
      )}
    </summary>
  )
}

function Body({ view, owned, report }: Omit<Props, 'open'>) {
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
          <Reasons whys={reasons} />
        )}
        <p class="note">{where}</p>
      </div>
      {others.length > 0 && (
        <details class="others">
          <summary>{paperWords[view.lang].others}</summary>
          <Reasons whys={others} />
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
