import { anyRight, countKey, joint, type Kind, longestOf } from '../kind.ts'

export interface Target {
  /** Never changes its meaning; unique among the targets. Kebab-case ASCII. */
  id: string
  text: string
}

export interface MatchItem {
  /** Never changes its meaning; unique among the items. Kebab-case ASCII. */
  id: string
  text: string
  /** The id of the target it belongs to. */
  target: string
  feedback: string
}

/** Items, each to be given one of a few targets; a target can serve several items, or none. */
export interface MatchQuestion {
  /** Unique within the quiz. Kebab-case ASCII. */
  id: string
  type: 'match'
  prompt: string
  targets: Target[]
  items: MatchItem[]
}

/** The field of an item's target. */
export const targetField = (item: string) => `to.${item}`

/** The target given to each item in a response, by the item's id; `undefined` for text that is none. */
export function targetsIn(
  { items, targets }: MatchQuestion,
  response: string,
): Map<string, string> | undefined {
  const ids = response.split(joint)
  const known = new Set(targets.map(({ id }) => id))
  const given = new Map<string, string>()
  for (const [i, { id }] of items.entries()) {
    const target = ids[2 * i + 1]
    if (ids[2 * i] !== id || target === undefined || !known.has(target)) return undefined
    given.set(id, target)
  }
  return ids.length === 2 * items.length ? given : undefined
}

/** A response is each item and its target, in the question's order: `needs-shells*axios*tons*none`. */
export const match: Kind<MatchQuestion> = {
  parts: ({ items }) => items.map(({ id }) => id),
  read(question, fields) {
    const whole = fields.get('answer')
    if (whole && targetsIn(question, whole)) return whole
    const { items, targets } = question
    const given = items.map(({ id }) => {
      const target = fields.get(targetField(id))
      return { id, target: targets.find((known) => known.id === target)?.id }
    })
    const parts = given.filter(({ target }) => target === undefined).map(({ id }) => id)
    if (parts.length === 0) return given.flatMap(({ id, target }) => [id, target]).join(joint)
    return { missing: parts.length === items.length ? 'nothing' : 'some', parts }
  },
  mark(question, response) {
    const given = targetsIn(question, response)
    return (
      given &&
      question.items.map(({ id, target }) => {
        const value = given.get(id) ?? ''
        return { part: id, value, right: value === target }
      })
    )
  },
  keys: ({ items, targets }) =>
    items.flatMap(({ id }) => targets.map((target) => countKey(id, target.id))),
  isPartly: anyRight,
  longest({ items, targets }) {
    const value = longestOf(targets.map(({ id }) => id))
    return items.map(({ id }) => ({ part: id, value, right: false }))
  },
}
