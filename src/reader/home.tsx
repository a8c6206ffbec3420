import { formatDate } from '../languages/format.ts'
import { homePath, quizPath } from '../paths.ts'
import type { Library } from '../quiz/library.ts'
import type { QuizCard } from '../quiz/quiz.ts'
import type { Headlines } from '../scores/live.ts'
import { discovery, feedLinks } from '../site/discovery.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { MostMissed } from './most-missed.tsx'

/** How many quizzes a page of the list shows. */
const perPage = 20

export const pagesFor = (cards: QuizCard[]) => Math.max(1, Math.ceil(cards.length / perPage))

interface Props {
  view: View
  cards: QuizCard[]
  /** Counts from 1. */
  page: number
  library: Library
  headlines: Headlines | undefined
}

/** The quizzes, newest first. */
export function HomePage({ view, cards, page, library, headlines }: Props) {
  const { lang, words: w } = view
  const shown = cards.slice((page - 1) * perPage, page * perPage)
  return (
    <Layout
      view={view}
      title={`${w.site}: ${w.tagline}`}
      preview={{ title: w.tagline, text: w.home.lead }}
      more={[discovery(view), feedLinks(view)]}
      page="home"
      first
    >
      <div class="front">
        <h1>{w.tagline}</h1>
        <p>{w.home.lead}</p>
      </div>
      {cards.length === 0 && <p>{w.home.empty}</p>}
      {shown.map((card) => (
        <article>
          <p class="kicker">
            <time datetime={card.date}>{formatDate(lang, card.date)}</time>
          </p>
          <h2>
            <a href={quizPath(lang, card.slug)}>
              <Text>{card.title}</Text>
            </a>
          </h2>
          <p>
            <Text>{card.summary}</Text>
          </p>
          <p class="note">
            {w.questions(card.questions)} <span aria-hidden="true">·</span>{' '}
            {w.minutes(card.minutes)}
          </p>
          {headlines?.[card.slug] && (
            <MostMissed {...{ view, library, card }} headline={headlines[card.slug]} />
          )}
        </article>
      ))}
      <p class="links">
        {page > 1 && <a href={homePath(lang, page - 1)}>{w.home.newer}</a>}
        {page < pagesFor(cards) && <a href={homePath(lang, page + 1)}>{w.home.older}</a>}
      </p>
    </Layout>
  )
}
