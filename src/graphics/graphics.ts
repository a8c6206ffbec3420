import { html } from 'hono/html'
import { formatParagraphs } from '../languages/format.ts'
import type { Graphic, Quiz } from '../quiz/quiz.ts'
import { isolated } from '../site/isolated.ts'
import { more } from '../site/marks.ts'
import { memoize } from '../site/memoize.ts'
import { divideExchange } from './exchange/divide.ts'
import { drawExchange } from './exchange/draw.ts'
import type { Draw } from './graphic.ts'
import { drawQuantity } from './quantity/draw.ts'
import type { WrittenGraphic } from './schemas.ts'
import { divideTimeline } from './timeline/divide.ts'
import { drawTimeline } from './timeline/draw.ts'

type Divide<G> = (graphic: G) => Graphic[]

/** The types of graphic. One that is left out does not compile. */
const graphics: { [T in WrittenGraphic['type']]: Draw<Extract<WrittenGraphic, { type: T }>> } = {
  timeline: drawTimeline,
  exchange: drawExchange,
  quantity: drawQuantity,
}

/** How a graphic that a projector has no room for is divided. One that is left out does not compile. */
const divide: { [T in WrittenGraphic['type']]: Divide<Extract<WrittenGraphic, { type: T }>> } = {
  timeline: divideTimeline,
  exchange: divideExchange,
  quantity: (quantity) => [quantity],
}

/** A graphic as a class looks at it: in as many as it takes, of which the title tells the number. */
export const onScreens = memoize((graphic: Graphic): Graphic[] => {
  // The author's check has held it to the schema of its type.
  const divided = (divide[graphic.type as WrittenGraphic['type']] as Divide<Graphic>)(graphic)
  return divided.map((part, i) => ({
    ...part,
    title: divided.length > 1 ? `${graphic.title} ${i + 1}/${divided.length}` : graphic.title,
  }))
})

/** What a graphic is drawn with, of the quiz it belongs to. */
type Around = Pick<Quiz, 'lang' | 'source'>

/** A graphic under its title, as a heading of the level that the page has there. */
export function drawGraphic(quiz: Around, graphic: Graphic, level: 2 | 3) {
  const title = isolated(graphic.title)
  const heading = level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`
  return html`<figure class="graphic ${graphic.type}"><figcaption>${heading}</figcaption>${drawn(quiz)(graphic)}</figure>`
}

/** A graphic folded up under its title: before a question, where the question comes first. */
export const foldGraphic = (quiz: Quiz, graphic: Graphic) =>
  html`<details class="graphic ${graphic.type}"><summary>${isolated(graphic.title)}${more}</summary>${drawn(quiz)(graphic)}</details>`

const drawn = memoize(({ lang, source }: Around) => {
  const paragraphs = (numbers: number[]) => formatParagraphs(lang, numbers, 'places')
  return memoize((graphic: Graphic) => {
    // The author's check has held it to the schema of its type.
    const draw = graphics[graphic.type as WrittenGraphic['type']] as Draw<Graphic>
    return draw({ lang, source, paragraphs }, graphic)
  })
})

/** The drawing that introduces a quiz, if it has one. */
export const introducing = ({ graphics }: Quiz) => graphics.find(({ at }) => at === 'introduction')

/**
 * The graphics of a key point where its whole text stands; `answers` with those that answer its question.
 * What the introduction shows may be drawn again with the answer in it, and is then drawn once.
 */
export function graphicsBeside({ graphics }: Quiz, point: string, answers: boolean) {
  const own = graphics.filter(
    (graphic) => graphic.point === point && (answers || graphic.at !== 'feedback'),
  )
  return own.filter(
    ({ type, at }) =>
      at !== 'introduction' || !own.some((other) => other.at !== at && other.type === type),
  )
}

/** The graphics of a key point that are drawn at a place. */
export const graphicsAt = ({ graphics }: Quiz, point: string, at: Graphic['at']) =>
  graphics.filter((graphic) => graphic.point === point && graphic.at === at)
