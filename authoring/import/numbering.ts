import type { Draft } from './draft.ts'
import { placeOf } from './place.ts'

const number = /^\(?(\d{1,4})\s*[.)\-–:]\s+(?=\S)/u
// A space is wanted after a point: 1.5 is a number.
const label = /^\(?(\d{1,2}|\p{L}ـ?)\s*(?:\)\s*|[.\-–:]\s+)(?=\S)/u

/**
 * Questions without the numbers, and choices without the letters, that a file has written before them:
 * pages count for themselves. Both go only where all of them have one, in their order.
 */
export function withoutNumbering(drafts: Draft[]): Draft[] {
  const numbers = drafts.map(({ prompt }) => Number(prompt.match(number)?.[1]))
  const counted = numbers.length > 1 && numbers.every((each, at) => each > (numbers[at - 1] ?? -1))
  return drafts.map((draft) => ({
    ...draft,
    prompt: counted ? draft.prompt.replace(number, '') : draft.prompt,
    answer: withoutLabels(draft.answer),
  }))
}

function withoutLabels(answer: Draft['answer']): Draft['answer'] {
  if (!('choices' in answer)) return answer
  const { choices } = answer
  const labelled = choices.every(({ text }, at) => placeOf(text.match(label)?.[1] ?? '') === at + 1)
  if (!labelled) return answer
  return {
    ...answer,
    choices: choices.map((each) => ({ ...each, text: each.text.replace(label, '') })),
  }
}
