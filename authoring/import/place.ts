import { bare, withoutArticle } from './bare.ts'
import { lists } from './vocabulary/words.ts'

const orders = lists(({ letters }) => letters)
const ordinals = lists(({ ordinals }) => ordinals).map((places) =>
  places.map((place) => place.split(' ')),
)

/**
 * The place that a word names, from 1: `2`, `b`, `ب`, `second`, `الثاني`.
 * @param alphabet whether letters follow the alphabet (أ ب ت ث) where numbers have an order of their
 * own (أ ب ج د)
 */
export function placeOf(word: string, alphabet = false): number | undefined {
  const said = withoutArticle(bare(word))
  if (/^\d{1,2}$/.test(said)) return Number(said)
  const found = [...said].length === 1 ? letterPlace(said, alphabet) : ordinalPlace(said)
  return found < 0 ? undefined : found + 1
}

function letterPlace(letter: string, alphabet: boolean): number {
  return Math.max(...orders.map((order) => (order.at(alphabet ? -1 : 0) ?? '').indexOf(letter)))
}

const ordinalPlace = (said: string) =>
  Math.max(...ordinals.map((places) => places.findIndex((place) => place.includes(said))))

/** Whether these words have letters that number choices in the order of the alphabet alone. */
export const areAlphabetical = (said: string[]) => said.some((word) => /^[تث]$/.test(bare(word)))
