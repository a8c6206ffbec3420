import { exchangeFacts } from './exchange/facts.ts'
import type { Facts } from './fact.ts'
import { quantityFacts } from './quantity/facts.ts'
import type { WrittenGraphic } from './schemas.ts'
import { timelineFacts } from './timeline/facts.ts'

type FactsOf<G> = (graphic: G) => Facts

/** The types of graphic. One that is left out does not compile. */
const facts: { [T in WrittenGraphic['type']]: FactsOf<Extract<WrittenGraphic, { type: T }>> } = {
  timeline: timelineFacts,
  exchange: exchangeFacts,
  quantity: quantityFacts,
}

/** What a graphic of any type says, its title included, which is from all of its paragraphs. */
export function factsIn(graphic: WrittenGraphic): Facts {
  const own = (facts[graphic.type] as FactsOf<WrittenGraphic>)(graphic)
  const paragraphs = own.told.flatMap((told) => told.paragraphs)
  return { ...own, told: [{ at: ['title'], text: graphic.title, paragraphs }, ...own.told] }
}
