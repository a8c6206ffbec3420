import { quizPath, readPath, statisticsDataPath, statisticsPath } from '../../paths.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { outsideFrames } from '../../quiz/statistics/frames.ts'
import { minimum } from '../../quiz/statistics/minimum.ts'
import { mean } from '../../quiz/statistics/scores.ts'
import { plain } from '../../quiz/text.ts'
import type { LiveView } from '../../scores/live.ts'
import { earlierInWords } from '../../site/earlier.ts'
import { Layout } from '../../site/layout.tsx'
import { printedAddress } from '../../site/printed-address.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import { statisticsOf } from './data.ts'
import { Notes } from './notes.tsx'
import { Quality } from './quality.tsx'
import { Question } from './question.tsx'
import { SingleQuestions } from './single-questions.tsx'
import { Summary } from './summary.tsx'
import { statisticsWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  /** `null` before the first answer; `undefined` where it is not known just now. */
  live: LiveView | null | undefined
}

/** The questions that enough have answered to show how. */
const shownOf = (quiz: Quiz, live: LiveView) =>
  statisticsOf(quiz, live).questions.filter(({ answered }) => answered >= minimum)

/** How readers did. Where it reveals the answers it says so first, and no question links to it. */
export function StatisticsPage({ view, quiz, live }: Props) {
  const w = statisticsWords[view.lang]
  const reveals = live && shownOf(quiz, live).length > 0 ? `${w.reveals} ` : ''
  const title = `${w.title}: ${plain(quiz.title)}`
  return (
    <Layout
      view={view}
      title={view.words.titled(title)}
      preview={{ title, text: reveals + plain(quiz.summary), quiz }}
      page="statistics"
      room="statistics"
      personal
    >
      <p class="kicker">{w.title}</p>
      <h1>
        <Text>{quiz.title}</Text>
      </h1>
      <p class="sample">
        {reveals && <strong>{reveals}</strong>}
        <a href={quizPath(view.lang, quiz.slug)}>{w.start}</a>
      </p>
      {live === undefined ? <p>{w.unknown}</p> : <Numbers {...{ view, quiz, live }} />}
      <p class="links">
        <a href={readPath(view.lang, quiz.slug)}>{view.words.result.explainer}</a>{' '}
        <a href={statisticsDataPath(quiz.slug)}>
          <Text>{w.data}</Text>
        </a>
      </p>
      {printedAddress(view, statisticsPath(view.lang, quiz.slug))}
    </Layout>
  )
}

function Numbers({ view, quiz, live }: Props & { live: LiveView | null }) {
  const w = statisticsWords[view.lang]
  const statistics = statisticsOf(quiz, live)
  const { attempts, frames } = statistics
  const totals = live ? outsideFrames(live.totals) : undefined
  const shown = live ? shownOf(quiz, live) : []
  return (
    <>
      <Summary {...{ view, quiz, statistics }} />
      {frames && frames.attempts > 0 && (
        <p class="note">{w.framed(w.times(frames.attempts), meanOf(view, frames.scores))}</p>
      )}
      {frames?.earlier && <p class="note">{w.framed(earlierInWords(view, frames.earlier))}</p>}
      {shown.length > 0 && (
        <section class="part">
          <h2>{w.questions}</h2>
          <p class="note">{w.questionsHint}</p>
          {shown.map((count) => (
            <Question {...{ view, quiz, count }} />
          ))}
        </section>
      )}
      {live && <SingleQuestions {...{ view, quiz }} totals={live.totals} />}
      {totals && attempts >= minimum && <Quality {...{ view, quiz, totals }} />}
      <Notes {...{ view, quiz, totals }} />
    </>
  )
}

/** In words; `undefined` of too few. */
function meanOf(view: View, scores: number[]): string | undefined {
  const average = mean(scores)
  return average === undefined
    ? undefined
    : view.words.result.outOf(Math.round(10 * average) / 10, scores.length - 1)
}
