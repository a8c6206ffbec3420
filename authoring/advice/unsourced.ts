import { factsIn } from '../../src/graphics/facts.ts'
import type { Advice } from '../quiz-file.ts'
import { choicesIn } from './choices-in.ts'
import { knownFrom, unknownIn } from './known.ts'
import { reasonsIn } from './reasons-in.ts'

/**
 * Numbers and months in what a quiz says that no explainer of it has, and no drawing works out. What wrong
 * choices say is free.
 */
export const unsourced: Advice = function* ({ lang, prose, points, quiz, finding }) {
  if (!quiz) return
  const explainers = points.map(({ point }) => point.explainer)
  const workedOut = (quiz.graphics ?? []).flatMap((graphic) => factsIn(graphic).ours)
  const said = [...explainers, ...workedOut, quiz.source.title]
  const known = knownFrom(lang, said, quiz.source.date)
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
    const found = unknownIn(lang, text, known)
    if (found.length === 0) continue
    yield finding(
      path,
      `${found.map((written) => `«${written}»`).join(', ')} stands in no explainer of this quiz: readers cannot find it there. Add it to an explainer, or take it out here.`,
      found[0],
    )
  }
}
