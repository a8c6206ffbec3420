import { html } from 'hono/html'
import { drawGraphic, introducing } from '../graphics/graphics.ts'
import { formatDate } from '../languages/format.ts'
import { codePath, homePath, lettersPath, newsletterPath, quizPath, teachPath } from '../paths.ts'
import type { Library } from '../quiz/library.ts'
import type { QuizCard } from '../quiz/quiz.ts'
import type { Headlines } from '../scores/live.ts'
import { discovery, feedLinks } from '../site/discovery.ts'
import { Layout } from '../site/layout.tsx'
import { go } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { mostMissed } from './most-missed.tsx'

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

/** The quizzes, the newest large and first, each with what draws into it; a field for a class's code, and where educators and publishers begin. */
export function HomePage({ view, cards, page, library, headlines }: Props) {
  const { lang, words: w } = view
  const shown = cards.slice((page - 1) * perPage, page * perPage)
  const [newest] = cards
  return (
    <Layout
      view={view}
      title={`${w.site}: ${w.tagline}`}
      preview={{ title: w.tagline, text: w.home.lead }}
      more={[discovery(view), feedLinks(view)]}
      page="home"
      first
    >
      <h1>{w.tagline}</h1>
      <p>{w.home.lead}</p>
      {cards.length === 0 && <p>{w.home.empty}</p>}
      <div class={shown.length > 1 ? 'paper' : undefined}>
        {shown.map((card) => {
          const first = card === newest && page === 1
          const headline = headlines?.[card.slug]
          return <Story {...{ view, library, card, headline, first }} />
        })}
      </div>
      <p class="links">
        {page > 1 && <a href={homePath(lang, page - 1)}>{w.home.newer}</a>}{' '}
        {page < pagesFor(cards) && <a href={homePath(lang, page + 1)}>{w.home.older}</a>}
      </p>
      <ClassCode view={view} />
      {newest && (
        <p class="links">
          <a href={teachPath(lang, newest.slug)}>{w.intro.teach}</a>{' '}
          <a href={newsletterPath(lang, newest.slug)}>{w.landing.kit}</a>
        </p>
      )}
    </Layout>
  )
}

interface StoryProps extends Pick<Props, 'view' | 'library'> {
  card: QuizCard
  headline: Headlines[string] | undefined
  /** The newest: large, with its drawing. */
  first: boolean
}

/** One quiz in the list; all of it leads there. */
async function Story({ view, library, card, headline, first }: StoryProps) {
  const { lang, words: w } = view
  const quiz = first ? await library.find(card.slug, lang) : undefined
  const drawing = quiz && introducing(quiz)
  const hook = headline && mostMissed({ view, library, card, headline })
  return (
    <article class={first ? 'story first' : 'story'}>
      <p class="kicker">
        <time datetime={card.date}>{formatDate(lang, card.date)}</time>
      </p>
      <h2>
        <a href={quizPath(lang, card.slug)}>
          <Text>{card.title}</Text>
        </a>
      </h2>
      {hook ?? (
        <p>
          <Text>{card.summary}</Text>
        </p>
      )}
      {html`<p class="meta note">${w.questions(card.questions)} · ${w.minutes(card.minutes)}</p>`}
      {first && (
        <a class="button" href={quizPath(lang, card.slug)}>
          {w.home.start} {go}
        </a>
      )}
      {quiz && drawing && drawGraphic(quiz, drawing, 3)}
    </article>
  )
}

/** Where pupils type what their teacher shows. */
const ClassCode = ({ view: { lang, words: w } }: { view: View }) => (
  <form class="class-code" action={codePath(lang)}>
    <label for="code">{w.home.code}</label>
    <p class="note" id="code-hint">
      {w.home.codeHint}
    </p>
    <div>
      <input
        id="code"
        name="code"
        dir="ltr"
        inputmode="numeric"
        autocomplete="off"
        spellcheck={false}
        maxlength={200}
        aria-describedby="code-hint"
      />
      <button type="submit" class="button quiet">
        {w.home.enter}
      </button>
    </div>
    <p class="note where">
      <a href={lettersPath(codePath(lang))}>{w.home.lettersCode}</a>
    </p>
  </form>
)
