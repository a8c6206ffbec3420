import { keylessBoardPath } from '../paths.ts'
import { formatShown, inSteps, shownOf } from '../scores/published.ts'
import { counting } from '../scores/stretches.ts'
import { boost } from '../site/boost.ts'
import type { BoardProps } from './classroom.ts'
import { Questions } from './questions.tsx'
import { Register } from './register.tsx'
import { report } from './report.ts'
import { ScoreHistogram } from './score-histogram.tsx'
import { classroomWords } from './words.ts'

/** The part of the board that changes while it is looked at. */
export function Results({ view, owned, shown }: BoardProps) {
  const { live: w, attempts } = classroomWords[view.lang]
  const { quiz, events } = owned
  const { closed } = owned.group
  const counted = events ? counting(events).length : 0
  const leftOut = (events?.attempts.length ?? 0) - counted
  // A class with list numbers is shown one by one: its pupils were told.
  const isExact = closed || owned.group.list !== undefined
  const finished = inSteps(counted, isExact)
  const results = shown && shown.length > 0 ? report(quiz, shown) : undefined
  return (
    <section id="live">
      <h2>{w.title}</h2>
      <p class="finished" role="status">
        {events ? finishedWords() : w.unread}
      </p>
      <Register {...{ view, owned }} />
      {events?.more && <p>{w.more}</p>}
      {leftOut > 0 && <p>{attempts.some(leftOut)}</p>}
      {results && shown ? (
        <>
          {shown.length !== finished && <p>{w.basis(shown.length)}</p>}
          {results.earlier > 0 && <p>{w.earlier(results.earlier)}</p>}
          {!isExact && <p class="note">{w.waiting}</p>}
          {results.earlier < shown.length && <ScoreHistogram view={view} results={results} />}
          <Questions view={view} results={results} />
        </>
      ) : (
        events && <p class="note">{whyNone()}</p>
      )}
      <Refresh {...{ view, owned, shown }} />
    </section>
  )

  function finishedWords(): string {
    if (isExact) return w.finished(finished)
    return finished === 0 ? w.fewer : w.atLeast(finished)
  }

  function whyNone(): string | undefined {
    if (!shown) return w.held
    if (!closed) return isExact ? undefined : w.waiting
    return finished > 0 ? w.few : undefined
  }
}

/** What an error does to the board is for `answers.js` to say. */
const polled = {
  ...boost,
  'hx-boost': "swap:'outerMorph show:none' select:#live target:#live push:false",
}

/** Asks for the next view, naming this one; the script presses it for whoever has one. */
function Refresh({ view, owned, shown }: Pick<BoardProps, 'view' | 'owned' | 'shown'>) {
  const { live: w } = classroomWords[view.lang]
  const { code, key } = owned
  const seen = shown
    ? formatShown(shownOf(shown, owned.events?.leftOut))
    : (new URLSearchParams(view.url.search).get('seen') ?? '')
  return (
    <form
      class="refresh"
      action={keylessBoardPath(view.lang, code)}
      data-poll={owned.group.closed ? undefined : true}
      {...polled}
    >
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="seen" value={seen} />
      <button type="submit">{w.refresh}</button>
      {!owned.group.closed && <span class="note itself">{w.itself}</span>}
    </form>
  )
}
