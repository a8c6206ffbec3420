import { listsIn, type WrittenQuestion } from '../../src/kinds/schemas.ts'
import type { Advice } from '../quiz-file.ts'
import { choicesIn } from './choices-in.ts'

const verdict =
  /(?:^|-)(?:right|correct|answer|key|solution|wrong|incorrect|false|distractor|decoy|trap|swapped|reversed|stated|invented|overclaim)(?:-|$)/

/** Ids that tell the answer to whoever looks into a page before it is given. */
export const tellingIds: Advice = function* ({ points, finding }) {
  for (const { path, point } of points) {
    for (const { at, id, why } of tellingIn(point.question)) {
      yield finding(
        [...path, 'question', ...at, 'id'],
        `The id «${id}» stands in the page before anybody has answered, and ${why}: name what the text is about.`,
        id,
      )
    }
  }
}

function* tellingIn(question: WrittenQuestion) {
  for (const { index, id, text } of choicesIn(question).choices) {
    // «False» may well be what the choice says.
    if (verdict.test(id) && !text.toLowerCase().includes(id))
      yield { at: ['choices', index], id, why: 'tells whether the choice is right' }
  }
  if (question.type === 'match') {
    for (const [index, { id, target }] of question.items.entries()) {
      if (`-${id}-`.includes(`-${target}-`))
        yield { at: ['items', index], id, why: 'names the target' }
    }
  }
  if (question.type === 'order') {
    const [first] = listsIn(question)[0]?.things ?? []
    if (first && areNumbered(question.items.map(({ id }) => id)))
      yield { at: ['items', 0], id: first.id, why: 'with those after it tells the order' }
  }
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'last']

/** Whether each id has something of its own that counts up: a number, a letter at its end, an ordinal. */
function areNumbered(ids: string[]): boolean {
  const ranks = [
    (id: string) => Number(id.match(/\d+/)?.[0] ?? Number.NaN),
    (id: string) => id.match(/(?:^|-)([a-z])$/)?.[1]?.charCodeAt(0) ?? Number.NaN,
    (id: string) => ordinals.findIndex((word) => id.split('-').includes(word)) + 1 || Number.NaN,
  ]
  return ranks.some((rank) => ids.every((id, i) => i === 0 || rank(id) > rank(ids[i - 1] ?? '')))
}
