import { joint } from '../../src/kinds/kind.ts'
import type { Question, Verdict } from '../../src/kinds/kinds.ts'
import { targetField } from '../../src/kinds/match/kind.ts'
import { placeField } from '../../src/kinds/order/kind.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'

type Responses<Q> = (question: Q) => Partial<Record<Verdict, string>>

const ids = (all: { id: string }[]) => all.map(({ id }) => id)
const spelled = (all: string[]) => all.join(joint)

const responses: { [T in Question['type']]: Responses<Extract<Question, { type: T }>> } = {
  choice: ({ choices }) => ({
    right: choices.find(({ correct }) => correct)?.id ?? '',
    wrong: choices.find(({ correct }) => !correct)?.id ?? '',
  }),
  multiple: ({ choices }) => {
    const right = ids(choices.filter(({ correct }) => correct))
    const wrong = ids(choices.filter(({ correct }) => !correct))
    return { right: spelled(right), partly: spelled(right.slice(1)), wrong: spelled(wrong) }
  },
  order: ({ items }) => {
    const right = ids(items.toSorted((a, b) => a.place - b.place))
    const [first = '', second = '', ...others] = right
    return {
      right: spelled(right),
      partly: spelled([second, first, ...others]),
      wrong: spelled([...right.slice(1), first]),
    }
  },
  match: ({ items, targets }) => {
    const pairs = (of: (item: (typeof items)[number], place: number) => string) =>
      spelled(items.flatMap((item, i) => [item.id, of(item, i)]))
    const other = (target: string) => targets.find(({ id }) => id !== target)?.id ?? ''
    return {
      right: pairs(({ target }) => target),
      partly: pairs(({ target }, i) => (i === 0 ? other(target) : target)),
      wrong: pairs(({ target }) => other(target)),
    }
  },
  number: ({ right, close }) => ({
    right: String(right.from),
    partly: String(close.from),
    wrong: String(close.to + 1),
  }),
}

/** A response to a question for each verdict that it knows. */
export const responsesTo = (question: Question) =>
  (responses[question.type] as Responses<Question>)(question)

/** What a browser sends for a response that is given in a question's own fields. */
export function filledIn({ type }: Question, response: string): Fields {
  const parts = response.split(joint)
  if (type === 'multiple') return parts.map((id) => ['answer', id])
  if (type === 'order') return parts.map((id, i) => [placeField(id), String(i + 1)])
  if (type !== 'match') return [['answer', response]]
  return parts.flatMap((id, i): Fields => (i % 2 ? [] : [[targetField(id), parts[i + 1] ?? '']]))
}
