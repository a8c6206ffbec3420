import {
  type SingleAnswerCount,
  singleAnswerCounts,
} from '../quiz/statistics/single-answer-counts.ts'
import { TotalsBuilder } from '../quiz/statistics/totals-builder.ts'
import type { StoredEvent } from '../scores/event.ts'
import { inSteps, published } from '../scores/published.ts'
import { Text } from '../site/text.tsx'
import type { BoardProps } from './classroom.ts'
import { partlyRight } from './given-cells.ts'
import { worstOf } from './report.ts'
import { classroomWords } from './words.ts'

type Props = Pick<BoardProps, 'view' | 'owned'>

/** What was answered to single questions, as in a newsletter's issue; nothing where nobody did. */
export function SingleAnswers({ view, owned }: Props) {
  const { alone: w, live } = classroomWords[view.lang]
  const { events, group } = owned
  if (!events || events.answers.length === 0) return null
  const answers = publishedAnswers(events.answers, group.closed)
  const builder = new TotalsBuilder()
  for (const { payload } of answers) builder.add(payload)
  return (
    <section class="alone">
      <h2>{w.title}</h2>
      <p class="finished">{w.given(inSteps(events.answers.length, group.closed))}</p>
      <p class="note">
        {w.hint} {live.waiting}
      </p>
      {singleAnswerCounts(builder.totals()).map((count) => (
        <AtOrigin
          {...{ view, owned, count }}
          answers={answers.filter(({ payload }) => payload.origin === count.origin)}
        />
      ))}
    </section>
  )
}

interface AtOriginProps extends Props {
  count: SingleAnswerCount
  /** What is counted. */
  answers: StoredEvent[]
}

/** The quiz's questions as they were answered at one origin; nothing where none were. */
function AtOrigin({ view, owned, count, answers }: AtOriginProps) {
  const { alone: w, live } = classroomWords[view.lang]
  const { origin, discarded } = count
  const { lang, points } = owned.quiz
  const answered = points.flatMap((point) => {
    const given = count.questions.get(point.question.id)
    const partly = partlyRight(point.question, answers)
    return given ? [{ point, given, partly, worst: worstOf(lang, point.question, given) }] : []
  })
  const current = new Set(points.map(({ question }) => question.id))
  const gone = [...count.questions].reduce(
    (sum, [id, { answered }]) => sum + (current.has(id) ? 0 : answered),
    0,
  )
  if (answered.length === 0 && gone === 0 && discarded === 0) return null
  return (
    <>
      <h3>{w.origins[origin]}</h3>
      {answered.map(({ point, given, partly, worst }) => (
        <div class="item">
          <h4>
            <Text>{point.question.prompt}</Text>
          </h4>
          <p>
            {live.rightOf(given.correct, given.answered)}
            {partly > 0 && ` · ${live.partlyRight(partly)}`}
          </p>
          {worst && (
            <p class="note">
              <Text>{worst.told}</Text>
            </p>
          )}
        </div>
      ))}
      {gone > 0 && <p class="note">{w.gone(gone)}</p>}
      {discarded > 0 && <p class="note">{w.discarded(discarded)}</p>}
    </>
  )
}

/** Each question at each origin in steps of its own. */
function publishedAnswers(answers: StoredEvent[], closed: boolean): StoredEvent[] {
  const together = Map.groupBy(answers, ({ payload }) =>
    payload.discarded ? '' : `${payload.origin} ${payload.answers[0]?.[0]}`,
  )
  return [...together].flatMap(([question, given]) =>
    question === ''
      ? given.slice(0, inSteps(given.length, closed))
      : (published(given, closed) ?? []),
  )
}
