import type { Lang } from '../../languages/languages.ts'
import type { Mistake, SplitRow, Why } from '../drawn.ts'
import { type Distance, distances, type NumberQuestion } from './kind.ts'
import { words } from './words.ts'

/** How far from the answer the numbers were; what they were is not known. */
export const numberSplit = (lang: Lang, question: NumberQuestion): SplitRow[] =>
  distances.map((distance) => ({
    head: '',
    text: words[lang].distances[distance],
    ...(distance === 'right' && { answer: numberWhy(lang, question).text }),
    times: ({ times }) => times('', distance),
    right: distance === 'right',
    mistakes: distance === 'right' ? [] : [missedBy(lang, question, distance)],
  }))

const missedBy = (lang: Lang, question: NumberQuestion, distance: Distance): Mistake => ({
  times: ({ times }) => times('', distance),
  told: (times, of) => words[lang].missed(times, of, distance),
  brief: () => '',
  instead: numberWhy(lang, question),
})

/** The answer, and how it comes about. */
export const numberWhy = (lang: Lang, { right, unit, feedback, note }: NumberQuestion): Why => ({
  text: `${words[lang].range(right)} ${unit}`,
  feedback: [feedback.far, note].filter(Boolean).join(' '),
  right: true,
})
