import { quizPath, readPath, statisticsPath, stepPath } from '../paths.ts'
import { type MarkedAnswer, markAnswers, score, stepOf } from '../quiz/mark.ts'
import { type Fields, type Progress, practiceOf, progressFields } from '../quiz/progress.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { LiveView } from '../scores/live.ts'
import { within } from '../site/frame.ts'
import { Layout } from '../site/layout.tsx'
import { cross, dash, tick } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { GroupLine, type Joined } from './group.tsx'
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
  /** The quiz has other questions now than those that were answered. */
  changed?: boolean
}

/** The score, what to reread, and what to do next. */
export function ResultPage(props: Props) {
  const { view, quiz, progress, saved, live, joined, changed } = props
  const { lang, words: w } = view
  const marked = markAnswers(quiz, progress.answers)
  const right = score(marked)
  const missed = quiz.points
    .map(({ question }) => question.id)
    .filter((id) => marked.some((m) => m.point.question.id === id && m.verdict !== 'right'))
  const practice = progressFields(practiceOf(progress, missed))
  const again = stepPath(lang, quiz.slug, stepOf(quiz, missed[0]), practice)
  // What leads to the explainer leads back from it.
  const way = progressFields(progress)
  if (saved) way.push(['saved', saved])
  const inWords = w.result.outOf(right, marked.length)
  const group = progress.origin === 'web' && joined?.group
  return (
    <Layout view={view} title={w.titled(`${w.result.title}: ${inWords}`)} page="result" personal>
      <GroupLine {...{ view, joined }} origin={progress.origin} />
      <div class="score" data-result>
        <p class="kicker">{progress.practice ? w.result.practice : w.result.title}</p>
        <h1>{inWords}</h1>
        <p>{praise(w.result.praise, right / marked.length)}</p>
        {changed && <p class="note">{w.result.changed}</p>}
      </div>
      {progress.attempt && <SaveState {...{ view, quiz, progress, saved }} back="result" />}
      {group && progress.attempt && <Receipt {...{ view, group }} attempt={progress.attempt} />}
      <Standing {...{ view, quiz }} score={right} others={withAttempt(live, quiz, progress)} />
      <Answers {...{ view, quiz, marked, way }} />
      {missed.length > 0 && (
        <p class="retry">
          <a class="button" href={within(view.frame, again)} target={view.frame && '_self'}>
            {w.result.retry}
          </a>
          <span class="note">{w.result.retryHint}</span>
        </p>
      )}
      {!progress.practice && <Share {...{ view, quiz, right }} of={marked.length} />}
      <p class="links">
        <a href={readPath(lang, quiz.slug, undefined, way)}>{w.result.explainer}</a>
        <a href={statisticsPath(lang, quiz.slug)}>{w.compare.statistics}</a>
        <a href={quizPath(lang, quiz.slug)}>{w.result.back}</a>
      </p>
    </Layout>
  )
}

/** Every answer, right or wrong in words, each leading to its key point in the explainer. */
function Answers({
  view,
  quiz,
  marked,
  way,
}: Pick<Props, 'view' | 'quiz'> & { marked: MarkedAnswer[]; way: Fields }) {
  const { result: w } = view.words
  return (
    <section class="answers">
      <h2>{w.answers}</h2>
      <p class="note">{w.answersHint}</p>
      <ol>
        {marked.map(({ point, verdict }) => (
          <li class={`is-${verdict}`}>
            {{ right: tick, partly: dash, wrong: cross }[verdict]}
            <a href={readPath(view.lang, quiz.slug, point.id, way)}>
              <Text>{point.heading}</Text>
            </a>
            <span class="note">{view.words.step.marks[verdict]}</span>
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
