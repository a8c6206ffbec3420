import { html } from 'hono/html'
import { drawnKind } from '../kinds/drawings.ts'
import { unknown } from '../kinds/kind.ts'
import { readPath } from '../paths.ts'
import type { MarkedAnswer } from '../quiz/mark.ts'
import { dueQuestion, isAlone, isFinished, type Progress, withAnswer } from '../quiz/progress.ts'
import { changedFields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import type { LiveView } from '../scores/live.ts'
import { isolated } from '../site/isolated.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { answerFields } from './at-step.ts'
import { Background } from './background.ts'
import { verdictMarks } from './dots.ts'
import { GroupLine, type Joined } from './group.tsx'
import { Onward } from './onward.tsx'
import { othersAt } from './others.ts'
import { QuestionBar, Where } from './parts.tsx'
import { ProgressRow } from './progress-row.ts'
import { withAttempt } from './read-others.ts'
import { isInTime, type Outcome, SaveState, savedFields } from './save.tsx'
import { lastingPath } from './single-question.ts'
import { verdictWords } from './verdict-words.ts'

interface Props {
  view: View
  quiz: Quiz
  /** Before this answer. */
  progress: Progress
  answer: MarkedAnswer
  saved: Outcome | undefined
  live: LiveView | undefined
  joined?: Joined | undefined
  /** What the address held before this answer does not all hold. */
  changed?: boolean
  /** A script asks for it, within a document that has the stylesheet. */
  swapped?: boolean
}

/** The same question with the verdict in place, why, and where in the article. */
export function FeedbackPage(props: Props) {
  const { view, quiz, progress, answer, saved, live, joined, changed = false, swapped } = props
  const { lang, words: w } = view
  const { point, response, parts, verdict } = answer
  const { question } = point
  const after = withAnswer(progress, { question: question.id, response })
  const alone = isAlone(progress)
  // One that was stored is done, though the quiz may have got another question since.
  const isDone = dueQuestion(after) === undefined || (saved && isFinished(quiz, after))
  const stored = !progress.practice && (alone || isDone)
  const place = w.step.place(progress.answers.length + 1, progress.questions.length)
  const said = verdictWords(lang, answer)
  const totals = saved === 'yes' ? withAttempt(live, quiz, after) : live?.totals
  const drawn = drawnKind(question)
  const others = drawn.shares && totals ? othersAt(totals, question, progress) : undefined
  const way = answerFields(progress, { question: question.id, response })
  way.push(...savedFields(saved), ...changedFields(changed))
  // Of a class that takes answers the question before told; of one that does no more this page tells first.
  const isTold = isInTime(saved) || saved === 'closed'
  const isLeft = joined?.state !== 'open' && !isTold
  const again = readPath(lang, quiz.slug, point.id, way)
  return (
    <Layout
      view={view}
      title={w.titled(`${said}: ${alone ? plain(question.prompt) : place}`)}
      page="feedback"
      lasting={lastingPath(quiz, progress, question.id)}
      masthead={false}
      first={progress.answers.length === 0 && !swapped}
      prefetchCss={progress.answers.length === 0}
      personal
    >
      {!alone && ProgressRow(view, quiz, progress, { question: question.id, answer })}
      {changed && <p class="note">{w.step.changed}</p>}
      {isLeft && <GroupLine {...{ view, joined, progress }} />}
      <div class="ask">
        {QuestionBar({
          view,
          children: html`<h1 class="verdict ${response === unknown ? '' : `is-${verdict}`}" data-verdict tabindex="-1">${response !== unknown && verdictMarks[verdict]}${said}</h1>`,
        })}
        {html`<h2 class="prompt">${isolated(question.prompt)}</h2>`}
        {drawn.verdict({ lang, question, response, parts, others })}
        <p class="note where spaced">
          <span>{Where({ view, quiz, point })}</span>
          {progress.mode === 'walk' && html` <a href="${again}">${w.feedback.reread}</a>`}
          {others && html` <span>${w.compare.basis(others.answered)}</span>`}
        </p>
      </div>
      {Background({ view, quiz, point, read: progress.mode === 'walk' })}
      {stored && <SaveState {...{ view, quiz, saved, joined, alone }} progress={after} />}
      <Onward
        {...{ view, quiz, saved, alone, changed }}
        progress={after}
        next={isDone ? undefined : dueQuestion(after)}
      />
    </Layout>
  )
}
