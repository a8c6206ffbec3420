import type { Lang } from '../../languages/languages.ts'
import type { Mistake, Scene, SplitRow } from '../drawn.ts'
import { wholeScene } from '../split.ts'
import { inOrder, type OrderItem, type OrderQuestion } from './kind.ts'
import { orderWhys } from './whys.ts'
import { words } from './words.ts'

/** The items in their right order, each with how many put it there. */
export const orderSplit = (lang: Lang, { items }: OrderQuestion): SplitRow[] =>
  inOrder(items).map((item) => ({
    head: String(item.place),
    text: item.text,
    times: (given) => given.times(item.id, String(item.place)),
    right: 'part',
    mistakes: mistakesWith(lang, item, items.length),
  }))

function mistakesWith(lang: Lang, { id, text, feedback, place }: OrderItem, places: number) {
  const w = words[lang]
  return Array.from({ length: places }, (_, i) => i + 1)
    .filter((given) => given !== place)
    .map(
      (given): Mistake => ({
        times: ({ times }) => times(id, String(given)),
        told: (times, of) => w.misplaced(times, of, given, place, text),
        brief: (times) => w.misplacedBriefly(times, given, place),
        instead: { text: `${place}. ${text}`, feedback, right: true },
      }),
    )
}

/** The items as they were shown; before the answer none has its place. */
export function orderScenes(lang: Lang, question: OrderQuestion): Scene[] {
  const rows = question.items.map(({ id, text, place }): Scene['rows'][number] => ({
    head: '',
    text,
    times: (given) => given.times(id, String(place)),
  }))
  const scenes = wholeScene(question.prompt, rows, orderWhys(question))
  return scenes.map((scene) => ({ ...scene, counted: words[lang].counted }))
}
