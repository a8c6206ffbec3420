import { keylessBoardPath } from '../paths.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import { attemptCount } from '../quiz/statistics/scores.ts'
import { inSteps, isCountedExactly } from '../scores/published.ts'
import { counting } from '../scores/stretches.ts'
import { earlierInWords } from '../site/earlier.ts'
import type { BoardProps } from './classroom.ts'
import { DiscussFirst } from './discuss-first.tsx'
import { Questions, type Sort } from './questions.tsx'
import { Refresh } from './refresh.tsx'
import { Register } from './register.tsx'
import { report } from './report.ts'
import { ScoreHistogram } from './score-histogram.tsx'
import { classroomWords } from './words.ts'

/** The part of the board that changes while it is looked at. */
export function Results({ view, owned, shown, seen, sort }: BoardProps & { sort: Sort }) {
  const { live: w, attempts } = classroomWords[view.lang]
  const { quiz, events } = owned
  const { closed } = owned.group
  const counted = events ? counting(events).length : 0
  const leftOut = (events?.attempts.length ?? 0) - counted
  const isExact = isCountedExactly(owned.group)
  const finished = inSteps(counted, isExact)
  const results = shown && shown.length > 0 ? report(quiz, shown) : undefined
  return (
    <section id="live">
      <h2 class="hidden">{w.title}</h2>
      <p class="finished" role="status">
        {events ? finishedWords() : w.unread}
      </p>
      <News {...{ view, owned, seen, sort }} />
      <Register {...{ view, owned }} />
      {events?.more && <p>{w.more}</p>}
      {leftOut > 0 && <p>{attempts.some(leftOut)}</p>}
      {results && shown ? (
        <>
          {shown.length !== finished && <p>{w.basis(shown.length)}</p>}
          {results.earlier.length > 0 && <p>{w.earlier(earlierInWords(view, results.earlier))}</p>}
          <DiscussFirst view={view} results={results} />
          {attemptCount(results.scores) > 0 && <ScoreHistogram view={view} results={results} />}
          <Questions {...{ view, owned, results, sort }} />
          {!isExact && <p class="note">{w.waiting}</p>}
        </>
      ) : (
        events && <p class="note">{whyNone()}</p>
      )}
    </section>
  )

  function finishedWords(): string {
    if (isExact) return w.finished(finished)
    return finished === 0 ? w.fewer : w.atLeast(finished)
  }

  function whyNone(): string | undefined {
    if (!shown) return w.paused
    if (!closed && isExact) return undefined
    if (!closed) return finished === 0 ? `${w.kept} ${w.waiting}` : w.waiting
    return finished > 0 ? w.few : undefined
  }
}

/** The next view of it, which is told of this one. */
function News({ view, owned, seen, sort }: Omit<BoardProps, 'shown'> & { sort: Sort }) {
  const { live: w } = classroomWords[view.lang]
  const { code, key, events, group } = owned
  const fields: Fields = [
    ['key', key],
    ['seen', seen],
    ['sort', sort],
  ]
  return (
    <Refresh
      view={view}
      action={keylessBoardPath(view.lang, code)}
      fields={fields}
      until={group.closed ? null : (events?.until ?? 0)}
    >
      {!group.closed && <span class="note itself">{w.itself}</span>}
    </Refresh>
  )
}
