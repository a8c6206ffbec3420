import { html } from 'hono/html'
import { quizPath, scorePath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { challengeOf } from '../site/challenge.ts'
import { discovery } from '../site/discovery.ts'
import { Layout } from '../site/layout.tsx'
import { go } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { Sample } from './sample.tsx'

interface Props {
  view: View
  quiz: Quiz
  score: number
  /** Out of how many. */
  of: number
  /** The same as its link says. */
  said: string | undefined
}

/** What a shared score points to: the score and an invitation, no answers. */
export function ScorePage({ view, quiz, score, of, said }: Props) {
  const { lang, words: w } = view
  const inWords = w.score.title(score, of)
  const challenge = challengeOf(w, score, of)
  return (
    <Layout
      view={view}
      title={w.titled(`${inWords}: ${plain(quiz.title)}`)}
      preview={{
        title: `${inWords}: ${plain(quiz.title)}`,
        text: w.score.text(plain(quiz.title), challenge),
        quiz,
        // Cards are drawn of what the quiz has now.
        ...(of === quiz.points.length && { score }),
        path: scorePath(lang, quiz.slug, score, said === undefined ? undefined : of),
      }}
      more={[discovery(view)]}
      page="shared"
      first
      personal
    >
      <div class={score === of ? 'score full' : 'score'}>
        <p class="kicker">{w.score.of(plain(quiz.title))}</p>
        <h1>
          <span>{inWords}</span>
        </h1>
        {html`<ol class="steps" aria-hidden="true">${Array.from({ length: of }, (_, i) => html`<li class="${i < score ? 'right' : 'due'}"></li>`)}</ol>`}
      </div>
      <p class="challenge">{challenge}</p>
      <Sample {...{ view, quiz }} from={score} />
      {html`<p class="note">${w.questions(quiz.points.length)} · ${w.minutes(quiz.minutes)}</p>`}
      <p>
        <a class="button" href={quizPath(lang, quiz.slug)}>
          {w.score.start} {go}
        </a>
      </p>
    </Layout>
  )
}
