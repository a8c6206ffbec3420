import { factsIn } from '../../src/graphics/facts.ts'
import type { Rule } from '../quiz-file.ts'

/** Graphics of a key point or with a side that is not there, which would not be drawn or drawn without it. */
export const graphics: Rule = function* ({ quiz, finding }) {
  const points = (quiz?.points ?? []).map(({ id }) => id)
  for (const [index, graphic] of (quiz?.graphics ?? []).entries()) {
    if (!points.includes(graphic.point))
      yield finding(
        ['graphics', index, 'point'],
        `No key point has the id «${graphic.point}»: write one of ${list(points)}.`,
      )
    const { names, links } = factsIn(graphic)
    const ids = names.map(({ id }) => id)
    for (const { at, id } of links) {
      if (!ids.includes(id))
        yield finding(
          ['graphics', index, ...at],
          `No side of this drawing has the id «${id}»: write one of ${list(ids)}.`,
        )
    }
    for (const [place, { at, id }] of names.entries()) {
      if (ids.indexOf(id) < place)
        yield finding(
          ['graphics', index, ...at],
          `Another side of this drawing has the id «${id}»: give this one its own.`,
        )
    }
  }
}

const list = (ids: string[]) => ids.map((id) => `«${id}»`).join(', ')
