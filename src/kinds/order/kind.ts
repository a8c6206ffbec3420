import { anyRight, countKey, joint, type Kind, type Missing } from '../kind.ts'

export interface OrderItem {
  /** Never changes its meaning; unique within its question. Kebab-case ASCII. */
  id: string
  text: string
  feedback: string
  /** Where it belongs, counted from 1. */
  place: number
}

/** Items to put in order. */
export interface OrderQuestion {
  /** Unique within the quiz. Kebab-case ASCII. */
  id: string
  type: 'order'
  prompt: string
  /** In the order they are shown in, which tells nothing of their places. */
  items: OrderItem[]
}

/** The items as they belong. */
export const inOrder = (items: OrderItem[]) => [...items].sort((a, b) => a.place - b.place)

/** The field of an item's place. */
export const placeField = (item: string) => `place.${item}`

/** The ids of the items in the order that a response gives them; `undefined` for text that is none. */
export function orderIn({ items }: OrderQuestion, response: string): string[] | undefined {
  const ids = response.split(joint)
  const all = ids.length === items.length && items.every(({ id }) => ids.includes(id))
  return all ? ids : undefined
}

/** A response is the ids of all items in the order given: `soviet-end*kim-russia*putin-china`. */
export const order: Kind<OrderQuestion> = {
  parts: ({ items }) => items.map(({ id }) => id),
  read(question, fields) {
    const whole = fields.get('answer')
    if (whole && orderIn(question, whole)) return whole
    return readPlaces(question, fields)
  },
  mark(question, response) {
    const ids = orderIn(question, response)
    return (
      ids &&
      question.items.map(({ id, place }) => {
        const given = ids.indexOf(id) + 1
        return { part: id, value: String(given), right: given === place }
      })
    )
  },
  keys: ({ items }) =>
    items.flatMap(({ id }) => items.map((_, place) => countKey(id, String(place + 1)))),
  isPartly: anyRight,
  longest: ({ items }) =>
    items.map(({ id }, i) => ({ part: id, value: String(i + 1), right: false })),
}

function readPlaces({ items }: OrderQuestion, fields: URLSearchParams): string | Missing {
  const placed = items.map(({ id }) => ({ id, place: Number(fields.get(placeField(id)) || 0) }))
  const within = (place: number) => Number.isInteger(place) && place > 0 && place <= items.length
  const without = placed.filter(({ place }) => !within(place)).map(({ id }) => id)
  if (without.length === items.length) return { missing: 'nothing', parts: without }
  if (without.length > 0) return { missing: 'some', parts: without }
  const twice = placed.filter(({ place }) => placed.filter((p) => p.place === place).length > 1)
  if (twice.length > 0) return { missing: 'twice', parts: twice.map(({ id }) => id) }
  return placed
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id)
    .join(joint)
}
