import type { Draft } from './draft.ts'
import { placeOf } from './place.ts'

const number = /^\(?(\d{1,4})\s*[.)\-–:]\s+(?=\S)/u
// A space is wanted after a point: 1.5 is a number.
const label = /^\(?(\d{1,2}|\p{L}ـ?)\s*(?:\)\s*|[.\-–:]\s+)(?=\S)/u

/**
 * Questions without the numbers, and choices without the letters, that a file has written before them:
 * pages count for themselves. Both go only where all of them have one of one kind, in their order.
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
  const labels = choices.map(({ text }) => text.match(label)?.[1] ?? '')
  const areNumbers = new Set(labels.map((each) => /^\d/.test(each)))
  const inOrder = labels.every((each, at) => placeOf(each) === at + 1)
  if (!inOrder || areNumbers.size > 1) return answer
  const bare = choices.map((each) => ({ ...each, text: each.text.replace(label, '') }))
  // What tells two choices apart is no label.
  const apart = new Set(bare.map(({ text }) => text)).size === bare.length
  return apart ? { ...answer, choices: bare } : answer
}
