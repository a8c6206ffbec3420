import type { Rule } from '../quiz-file.ts'

/** Paragraph numbers out of order or given twice. */
export const paragraphs: Rule = function* ({ points, quiz, finding }) {
  const lists = [
    ...points.map(({ path, point }) => ({ path, numbers: point.paragraphs })),
    ...(quiz?.figures ?? []).map((figure, index) => ({
      path: ['figures', index],
      numbers: figure.paragraphs,
    })),
  ]
  for (const { path, numbers } of lists) {
    const ascending = [...new Set(numbers)].sort((a, b) => a - b)
    if (ascending.join() !== numbers.join()) {
      yield finding(
        [...path, 'paragraphs'],
        `Write the paragraph numbers in order and each once: [${ascending.join(', ')}].`,
      )
    }
  }
}
