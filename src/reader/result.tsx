import { quizPath, readPath, statisticsPath, stepPath } from '../paths.ts'
import { type MarkedAnswer, mark, score } from '../quiz/mark.ts'
import { fieldsOf, type Progress, practiceOf } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { LiveView } from '../scores/live.ts'
import { within } from '../site/frame.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { GroupLine, type Joined } from './group.tsx'
import { Cross, Tick } from './parts.tsx'
import { withAttempt } from './read-others.ts'
import { Receipt } from './receipt.tsx'
import { type Saved, SaveState } from './save.tsx'
import { Share } from './share.tsx'
import { Standing } from './standing.tsx'

interface Props {
  view: View
  quiz: Quiz
  /** With every answer. */
  progress: Progress
  saved: Saved | undefined
  live: LiveView | undefined
  joined: Joined | undefined
}

/** The score, what to reread, and what to do next. */
export function ResultPage({ view, quiz, progress, saved, live, joined }: Props) {
  const { lang, words: w } = view
  const marked = mark(quiz, progress.steps, progress.answers)
  const right = score(marked)
  const missed = marked.filter(({ choice }) => !choice.correct).map(({ step }) => step)
  const again = stepPath(lang, quiz.slug, missed[0] ?? 1, fieldsOf(practiceOf(progress, missed)))
  const inWords = w.result.outOf(right, marked.length)
  const inClass = joined !== undefined && progress.origin === 'web'
  const receipt = progress.attempt && (
    <Receipt view={view} attempt={progress.attempt} large={inClass} />
  )
  return (
    <Layout view={view} title={w.titled(`${w.result.title}: ${inWords}`)} page="result" personal>
      <GroupLine {...{ view, joined }} origin={progress.origin} />
      <div class="score" data-result>
        <p class="kicker">{progress.practice ? w.result.practice : w.result.title}</p>
        <h1>{inWords}</h1>
        <p>{praise(w.result.praise, right / marked.length)}</p>
      </div>
      {progress.attempt && <SaveState {...{ view, quiz, progress, saved }} back="result" />}
      {inClass && receipt}
      <Standing {...{ view, quiz }} score={right} others={withAttempt(live, quiz, progress)} />
      <Answers {...{ view, quiz, marked }} />
      {missed.length > 0 && (
        <p class="retry">
          <a class="button" href={within(view.frame, again)} target={view.frame && '_self'}>
            {w.result.retry}
          </a>
          <span class="note">{w.result.retryHint}</span>
        </p>
      )}
      {!progress.practice && <Share {...{ view, quiz, right }} of={marked.length} />}
      {!inClass && receipt}
      <p class="links">
        <a href={readPath(lang, quiz.slug)}>{w.result.explainer}</a>
        <a href={statisticsPath(lang, quiz.slug)}>{w.compare.statistics}</a>
        <a href={quizPath(lang, quiz.slug)}>{w.result.back}</a>
      </p>
    </Layout>
  )
}

/** Every answer, right or wrong in words, each leading to its key point in the explainer. */
function Answers({ view, quiz, marked }: { view: View; quiz: Quiz; marked: MarkedAnswer[] }) {
  const { result: w } = view.words
  return (
    <section class="answers">
      <h2>{w.answers}</h2>
      <p class="note">{w.answersHint}</p>
      <ol>
        {marked.map(({ point, choice }) => (
          <li class={choice.correct ? 'right' : 'wrong'}>
            {choice.correct ? <Tick /> : <Cross />}
            <a href={readPath(view.lang, quiz.slug, point.id)}>
              <Text>{point.heading}</Text>
            </a>
            <span class="note">{choice.correct ? w.right : w.wrong}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The sentence for a share of right answers between 0 and 1. */
function praise(sentences: string[], share: number): string | undefined {
  const at = share === 1 ? 0 : share >= 0.7 ? 1 : share >= 0.4 ? 2 : 3
  return sentences[at]
}
