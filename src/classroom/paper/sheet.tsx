import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Quiz } from '../../quiz/quiz.ts'
import { Layout } from '../../site/layout.tsx'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import { Foot, type Leading } from './foot.tsx'
import { paperWords } from './words.ts'

type Props = PropsWithChildren<{
  view: View
  quiz: Quiz
  /** Which sheet it is, for the stylesheet and in its words. */
  sheet: 'worksheet' | 'reading' | 'answers'
  /** What it is, after its name. */
  about: string
  /** What the foot of every page leads to. */
  foot: Leading
  /** On the screen alone: what there is to know before it is printed, and where else to go. */
  bar: Child
  personal?: boolean
}>

/** A page that is made to be printed. */
export function Sheet({ view, quiz, sheet, about, foot, bar, personal, children }: Props) {
  const w = paperWords[view.lang]
  const title = view.words.titled(w[sheet])
  return (
    <Layout {...{ view, title }} page={`sheet ${sheet}`} room="paper" personal={personal}>
      <div class="onscreen">
        <button type="button" class="button" data-print hidden>
          {w.print}
        </button>
        {bar}
      </div>
      <p class="top">
        <b>{view.words.site}</b>
        <span>
          <Text>{`${w[sheet]} · ${about}`}</Text>
        </span>
      </p>
      <h1>
        <Text>{quiz.title}</Text>
      </h1>
      {children}
      <Foot view={view} foot={foot} />
    </Layout>
  )
}
