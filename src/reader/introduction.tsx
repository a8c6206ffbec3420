import { drawGraphic, introducing } from '../graphics/graphics.ts'
import { newsletterPath, readPath, teachPath, worksheetPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { discovery } from '../site/discovery.ts'
import { jsonLd } from '../site/json-ld.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { Corrections } from './corrections.tsx'
import { GroupLine, type Joined } from './group.tsx'
import { Sample } from './sample.tsx'
import { SourceLine } from './source.tsx'
import { quizData } from './structured.ts'
import { Ways } from './ways.tsx'
import { isWithheld } from './withheld.ts'

/** What the quiz is about, how long it takes, and the two ways through it. */
export function IntroductionPage({
  view,
  quiz,
  joined,
}: {
  view: View
  quiz: Quiz
  joined: Joined | undefined
}) {
  const { lang, words: w } = view
  const isListed = joined?.state === 'open' && joined.group?.list !== undefined
  const drawing = introducing(quiz)
  return (
    <Layout
      view={view}
      title={w.titled(plain(quiz.title))}
      preview={{ title: plain(quiz.title), text: plain(quiz.summary), quiz }}
      more={[discovery(view), jsonLd(quizData(view.url.origin, quiz))]}
      page="introduction"
      first
      personal={joined !== undefined}
    >
      <GroupLine view={view} joined={joined} />
      <p class="kicker">
        {w.questions(quiz.points.length)} <span aria-hidden="true">·</span>{' '}
        {w.minutes(quiz.minutes)}
      </p>
      <h1>
        <Text>{quiz.title}</Text>
      </h1>
      <p class="lead-in">
        <Text>{quiz.summary}</Text>
      </p>
      <Ways {...{ view, quiz, joined }} />
      {drawing && drawGraphic(quiz, drawing, 2)}
      {!joined && <Sample {...{ view, quiz }} from={Math.floor(quiz.points.length / 2)} />}
      <SourceLine view={view} source={quiz.source} unlinked={w.intro.unlinked} />
      <Corrections view={view} quiz={quiz} />
      {!isWithheld(joined) && (
        <p class="links">
          <a href={readPath(lang, quiz.slug)}>{w.intro.read}</a>{' '}
          {!joined && <a href={teachPath(lang, quiz.slug)}>{w.intro.teach}</a>}{' '}
          {!joined && <a href={worksheetPath(lang, quiz.slug)}>{w.intro.print}</a>}{' '}
          {!joined && <a href={newsletterPath(lang, quiz.slug)}>{w.landing.kit}</a>}
        </p>
      )}
      {!isListed && <p class="note">{w.intro.privacy}</p>}
    </Layout>
  )
}
