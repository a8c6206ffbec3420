import { paragraphListsIn } from '../paragraph-lists.ts'
import type { Advice } from '../quiz-file.ts'

/** The last paragraph of the article that a key point is from: where else it ends, only the article tells. */
export const lastParagraph = (points: { point: { paragraphs: number[] } }[]) =>
  Math.max(...points.flatMap(({ point }) => point.paragraphs))

/** Paragraphs of figures and drawings that come after every key point's. */
export const beyond: Advice = function* (file) {
  const last = lastParagraph(file.points)
  for (const { path, numbers } of paragraphListsIn(file)) {
    const after = numbers.filter((number) => number > last)
    if (after.length > 0)
      yield file.finding(
        path,
        `No key point is from paragraph ${after.join(', ')}; the last that one is from is ${last}: write the paragraph that says so, or see that the article is so long.`,
      )
  }
}
