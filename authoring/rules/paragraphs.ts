import { paragraphListsIn } from '../paragraph-lists.ts'
import type { Rule } from '../quiz-file.ts'

/** Paragraph numbers out of order or given twice. */
export const paragraphs: Rule = function* (file) {
  const ofPoints = file.points.map(({ path, point }) => ({
    path: [...path, 'paragraphs'],
    numbers: point.paragraphs,
  }))
  for (const { path, numbers } of [...ofPoints, ...paragraphListsIn(file)]) {
    const ascending = [...new Set(numbers)].sort((a, b) => a - b)
    if (ascending.join() !== numbers.join()) {
      yield file.finding(
        path,
        `Write the paragraph numbers in order and each once: [${ascending.join(', ')}].`,
      )
    }
  }
}
