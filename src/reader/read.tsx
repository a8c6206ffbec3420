import { drawGraphic, graphicsBeside } from '../graphics/graphics.ts'
import { formatParagraphs } from '../languages/format.ts'
import { quizPath, readingPath, readPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { discovery } from '../site/discovery.ts'
import { Glossary } from '../site/glossary.tsx'
import { jsonLd } from '../site/json-ld.ts'
import { Layout } from '../site/layout.tsx'
import { printedAddress } from '../site/printed-address.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import type { CameFrom } from './came-from.ts'
import { Corrections } from './corrections.tsx'
import { Explainer } from './explainer.ts'
import { SourceLine } from './source.tsx'
import { explainerData } from './structured.ts'

interface Props {
  view: View
  quiz: Quiz
  from: CameFrom | undefined
}

/** The whole explainer on one page, with the way back for whoever has come from the quiz. */
export function ReadPage({ view, quiz, from }: Props) {
  const { lang, words: w } = view
  return (
    <Layout
      view={view}
      title={w.titled(`${w.read.title}: ${plain(quiz.title)}`)}
      preview={{
        title: `${w.read.title}: ${plain(quiz.title)}`,
        text: plain(quiz.summary),
        quiz,
      }}
      more={[discovery(view), jsonLd(explainerData(view.url.origin, quiz))]}
      page="read"
      room="read"
      first
      personal={from !== undefined}
    >
      {from && <Back {...{ view, from }} />}
      <p class="kicker">{w.read.title}</p>
      <h1>
        <Text>{quiz.title}</Text>
      </h1>
      <p class="summary">
        <Text>{quiz.summary}</Text>
      </p>
      <Contents view={view} quiz={quiz} />
      {quiz.points.map((point) => (
        <section class="point" id={point.id}>
          <h2>
            <Text>{point.heading}</Text>
          </h2>
          <Explainer quiz={quiz} point={point} />
          {graphicsBeside(quiz, point.id, true).map((graphic) => drawGraphic(quiz, graphic, 3))}
          <p class="note where">{formatParagraphs(lang, point.paragraphs)}</p>
        </section>
      ))}
      <Figures view={view} quiz={quiz} />
      <HardWords view={view} quiz={quiz} />
      <section>
        <h2>{w.read.source}</h2>
        <SourceLine view={view} source={quiz.source} />
        <p class="note">{w.read.own}</p>
      </section>
      <Corrections view={view} quiz={quiz} />
      {printedAddress(view, readPath(lang, quiz.slug))}
      {from ? (
        <Back {...{ view, from }} />
      ) : (
        <>
          <p>
            <a class="button" href={quizPath(lang, quiz.slug)}>
              {w.read.start}
            </a>
          </p>
          <p class="links">
            <a href={readingPath(lang, quiz.slug)}>{w.read.print}</a>
          </p>
        </>
      )}
    </Layout>
  )
}

function Back({ view, from }: { view: View; from: CameFrom }) {
  return (
    <p class="back">
      <a class="button" href={from.path}>
        {view.words.read.back[from.page]}
      </a>
    </p>
  )
}

function Contents({ view, quiz }: { view: View; quiz: Quiz }) {
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{view.words.read.contents}</h2>
      <ol>
        {quiz.points.map((point) => (
          <li>
            <a href={`#${point.id}`}>
              <Text>{point.heading}</Text>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Figures({ view, quiz }: { view: View; quiz: Quiz }) {
  if (quiz.figures.length === 0) return null
  return (
    <section class="figures">
      <h2>{view.words.read.figures}</h2>
      <dl>
        {quiz.figures.map(({ figure, meaning, paragraphs }) => (
          <div>
            <dt>
              <Text>{figure}</Text>
            </dt>
            <dd>
              <Text>{meaning}</Text>{' '}
              <span class="note">{formatParagraphs(view.lang, paragraphs)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function HardWords({ view, quiz }: { view: View; quiz: Quiz }) {
  if (quiz.glossary.length === 0) return null
  return (
    <section class="glossary">
      <h2>{view.words.read.glossary}</h2>
      <Glossary terms={quiz.glossary} />
    </section>
  )
}
