import type { Advice } from '../quiz-file.ts'
import { amountsIn } from './amounts.ts'
import { choicesIn } from './choices-in.ts'
import { datesIn } from './dates.ts'
import { reasonsIn } from './reasons-in.ts'

/** Below this a number may be counted by whoever writes, or spelled out. */
const small = 10

/** Numbers and months in what a quiz says that no explainer of it has, and no graphic. What wrong choices say is free. */
export const unsourced: Advice = function* ({ lang, prose, points, quiz, finding }) {
  if (!quiz) return
  const explainers = points.map(({ point }) => point.explainer)
  const said = [...explainers, quiz.source.title, JSON.stringify(quiz.graphics ?? [])]
  const numbers = new Set(said.flatMap((text) => amountsIn(lang, text).map(({ value }) => value)))
  for (const part of quiz.source.date.split('-')) numbers.add(Number(part))
  const months = new Set(said.flatMap((text) => datesIn(lang, text).map(({ month }) => month)))
  months.add(Number(quiz.source.date.slice(5, 7)))

  const texts = [
    ...prose.filter(({ path }) => path[0] === 'figures' || path.length === 1),
    ...points.flatMap(({ path, point: { heading, question } }) => {
      const right = choicesIn(question).choices.filter(({ correct }) => correct)
      const reasons = question.type === 'number' ? [] : reasonsIn(question)
      return [
        { path: [...path, 'heading'], text: heading },
        { path: [...path, 'question', 'prompt'], text: question.prompt },
        ...[
          ...right.map(({ index, text }) => ({ path: ['choices', index, 'text'], text })),
          ...reasons,
        ].map(({ path: below, text }) => ({ path: [...path, 'question', ...below], text })),
      ]
    }),
  ]
  for (const { path, text } of texts) {
    const found = [
      ...amountsIn(lang, text).filter(({ value }) => value > small && !numbers.has(value)),
      ...datesIn(lang, text).filter(({ month }) => !months.has(month)),
    ].map(({ written }) => `«${written}»`)
    if (found.length === 0) continue
    yield finding(
      path,
      `${[...new Set(found)].join(', ')} stands in no explainer of this quiz: readers cannot find it there. Add it to an explainer, or take it out here.`,
      found[0]?.slice(1, -1),
    )
  }
}
