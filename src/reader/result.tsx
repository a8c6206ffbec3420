import { html } from 'hono/html'
import { quizPath, readPath, statisticsPath } from '../paths.ts'
import { markAnswers, score } from '../quiz/mark.ts'
import { dueQuestion, type Progress } from '../quiz/progress.ts'
import { changedFields, progressFields } from '../quiz/progress-fields.ts'
import type { Quiz, QuizCard } from '../quiz/quiz.ts'
import type { LiveView } from '../scores/live.ts'
import { Layout } from '../site/layout.tsx'
import { go, more } from '../site/marks.ts'
import { printedAddress } from '../site/printed-address.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { dots } from './dots.ts'
import { GroupLine, type Joined } from './group.tsx'
import { withAttempt } from './read-others.ts'
import { Receipt } from './receipt.tsx'
import { Retry } from './retry.tsx'
import { review } from './review.ts'
import { isInTime, type Outcome, SaveState, savedFields } from './save.tsx'
import { Share } from './share.tsx'
import { ScoreColumns, standingOf } from './standing.tsx'

interface Props {
  view: View
  quiz: Quiz
  /** With every answer. */
  progress: Progress
  saved: Outcome | undefined
  live: LiveView | undefined
  joined: Joined | undefined
  /** Not all that was answered holds. */
  changed?: boolean
  /** Another quiz to go on with. */
  next?: QuizCard | undefined
}

/** The score, how it stands, a dare to others, what was missed, and what to do next. */
export function ResultPage(props: Props) {
  const { view, quiz, progress, saved, live, joined, changed = false, next } = props
  const { lang, words: w } = view
  const marked = markAnswers(quiz, progress.answers)
  const right = score(marked)
  const missed = marked.filter(({ verdict }) => verdict !== 'right')
  // What leads to the explainer leads back from it.
  const way = progressFields(progress)
  way.push(...savedFields(saved), ...changedFields(changed))
  const inWords = w.result.outOf(right, marked.length)
  // Of a number on the list its teacher sees the score anyway.
  const isPlayed = progress.origin === 'web' && saved !== 'closed'
  const group = isPlayed && !progress.list && joined?.group
  const ids = quiz.points.map(({ question }) => question.id)
  // Whoever is not counted is not among those who are.
  const others = saved === 'yes' ? withAttempt(live, quiz, progress) : live?.totals
  const isGrown = dueQuestion(progress) !== undefined
  const standing = isGrown ? undefined : standingOf(others, ids, right)
  const share = !progress.practice && <Share {...{ view, quiz, right }} answers={marked} />
  const nothing = right === 0 && !progress.practice
  const retry = missed.length > 0 && (
    <Retry {...{ view, quiz, progress, missed: missed.map((m) => m.point.question.id), way }} />
  )
  return (
    <Layout view={view} title={w.titled(`${w.result.title}: ${inWords}`)} page="result" personal>
      {saved !== 'closed' && <GroupLine {...{ view, joined, progress }} inTime={isInTime(saved)} />}
      <div class="two">
        <div>
          <div class={right === marked.length ? 'score full' : 'score'} data-result>
            <p class="kicker">{progress.practice ? w.result.practice : w.result.title}</p>
            <h1 tabindex={-1}>
              <span>{inWords}</span>
            </h1>
            {dots(view, marked)}
            <p>
              {praise(
                progress.practice ? w.result.practised : w.result.praise,
                right / marked.length,
              )}
            </p>
            {standing && right > 0 && standing.ofHundred > 0 && (
              <p class="standing">{w.compare.asWell(standing.ofHundred)}</p>
            )}
            {(changed || isGrown) && (
              <p class="note">{changed ? w.result.changed : w.result.grown}</p>
            )}
          </div>
          {progress.attempt && (
            <SaveState {...{ view, quiz, progress, saved, joined }} back="result" />
          )}
          {group && progress.attempt && <Receipt {...{ view, group }} attempt={progress.attempt} />}
          {nothing ? (
            <>
              <p>
                <a class="button" href={readPath(lang, quiz.slug, undefined, way)}>
                  {w.result.explainer} {go}
                </a>
              </p>
              {retry}
            </>
          ) : (
            share
          )}
          {standing && <ScoreColumns {...{ view, standing }} score={right} />}
        </div>
        <div>
          {missed.length > 0 && (
            <section class="part">
              <h2>{w.result.missed(missed.length)}</h2>
              {review({ view, quiz, answers: missed, way })}
              {!nothing && retry}
            </section>
          )}
          {right > 0 && (
            <details class="part folded">
              <summary>
                {w.result.rightOnes(right)} {more}
              </summary>
              {review({ view, quiz, answers: marked.filter((m) => m.verdict === 'right'), way })}
            </details>
          )}
          {nothing && share}
          {next && <NextQuiz view={view} card={next} />}
          <p class="links">
            <a href={readPath(lang, quiz.slug, undefined, way)}>{w.result.explainer}</a>{' '}
            <a href={statisticsPath(lang, quiz.slug)}>{w.compare.statistics}</a>{' '}
            <a href={quizPath(lang, quiz.slug)}>{w.result.back}</a>
          </p>
        </div>
      </div>
      {printedAddress(view, quizPath(lang, quiz.slug))}
    </Layout>
  )
}

function NextQuiz({ view, card }: { view: View; card: QuizCard }) {
  const { lang, words: w } = view
  return (
    <section class="part next">
      <p class="kicker">{w.result.next}</p>
      <a href={quizPath(lang, card.slug)}>
        <h2>
          <Text>{card.title}</Text>
        </h2>
        <p>
          <Text>{card.summary}</Text>
        </p>
        {html`<p class="note">${w.questions(card.questions)} · ${w.minutes(card.minutes)}</p>`}
      </a>
    </section>
  )
}

/** Of four sentences the one for a share of right answers between 0 and 1. */
function praise(sentences: string[], share: number): string | undefined {
  const at = share === 1 ? 0 : share >= 0.7 ? 1 : share >= 0.4 ? 2 : 3
  return sentences[at]
}
