import { singleAnswerCounts } from '../quiz/statistics/single-answer-counts.ts'
import { TotalsBuilder } from '../quiz/statistics/totals-builder.ts'
import type { StoredEvent } from '../scores/event.ts'
import { inSteps, published } from '../scores/published.ts'
import { Text } from '../site/text.tsx'
import type { BoardProps } from './classroom.ts'
import { mostTaken } from './report.ts'
import { classroomWords } from './words.ts'

/** What was answered to single questions, as in a newsletter's issue; nothing where nobody did. */
export function SingleAnswers({ view, owned }: Pick<BoardProps, 'view' | 'owned'>) {
  const { alone: w, live } = classroomWords[view.lang]
  const { events, group } = owned
  if (!events || events.answers.length === 0) return null
  const places = singleAnswerCounts(publishedAnswers(events.answers, group.closed))
  return (
    <section class="alone">
      <h2>{w.title}</h2>
      <p class="finished">{w.given(inSteps(events.answers.length, group.closed))}</p>
      <p class="note">
        {w.hint} {live.waiting}
      </p>
      {places.map(({ origin, questions, discarded }) => (
        <>
          {(questions.size > 0 || discarded > 0) && <h3>{w.origins[origin]}</h3>}
          {owned.quiz.points.map((point) => {
            const given = questions.get(point.question.id)
            const misled = given && mostTaken(owned.quiz.lang, point, given.answers)
            return (
              given && (
                <div class="item">
                  <h4>
                    <Text>{point.question.prompt}</Text>
                  </h4>
                  <p>{live.rightOf(given.correct, given.answered)}</p>
                  {misled && (
                    <p class="note">
                      {live.misled}: <Text>{misled.mistake.text}</Text> (
                      {live.misledBy(misled.given)})
                    </p>
                  )}
                </div>
              )
            )
          })}
          {discarded > 0 && <p class="note">{w.discarded(discarded)}</p>}
        </>
      ))}
    </section>
  )
}

/** Each question at each origin in steps of its own. */
function publishedAnswers(answers: StoredEvent[], closed: boolean) {
  const tally = new TotalsBuilder()
  const together = Map.groupBy(answers, ({ payload }) =>
    payload.discarded ? '' : `${payload.origin} ${payload.answers[0]?.[0]}`,
  )
  for (const [question, given] of together) {
    const shown =
      question === ''
        ? given.slice(0, inSteps(given.length, closed))
        : (published(given, closed) ?? [])
    for (const { payload } of shown) tally.add(payload)
  }
  return tally.totals()
}
