import { quizPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { discovery } from '../site/discovery.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

/** What a shared score points to: the score and an invitation, no answers. */
export function ScorePage({ view, quiz, score }: { view: View; quiz: Quiz; score: number }) {
  const { lang, words: w } = view
  const inWords = w.score.title(score, quiz.points.length)
  return (
    <Layout
      view={view}
      title={w.titled(`${inWords}: ${plain(quiz.title)}`)}
      preview={{
        title: `${inWords}: ${plain(quiz.title)}`,
        text: w.score.text(plain(quiz.title)),
        quiz,
        score,
      }}
      more={[discovery(view)]}
      page="shared"
      first
      personal
    >
      <div class="score">
        <p class="kicker">
          <Text>{quiz.title}</Text>
        </p>
        <h1>{inWords}</h1>
        <p>{w.score.text(plain(quiz.title))}</p>
      </div>
      <p>
        <a class="button" href={quizPath(lang, quiz.slug)}>
          {w.score.start}
        </a>
      </p>
    </Layout>
  )
}
