import type { QuizFile } from './quiz-file.ts'
import type { Path } from './yaml-file.ts'

/** The paragraphs that a quiz names, each list with where it stands: of figures, and within graphics of any type. */
export function paragraphListsIn({ quiz }: QuizFile): { path: Path; numbers: number[] }[] {
  return [...listsIn(quiz?.figures, ['figures']), ...listsIn(quiz?.graphics, ['graphics'])]
}

function listsIn(value: unknown, path: Path): { path: Path; numbers: number[] }[] {
  if (typeof value !== 'object' || value === null) return []
  if (path.at(-1) === 'paragraphs') return [{ path, numbers: value as number[] }]
  return Object.entries(value).flatMap(([key, inner]) =>
    listsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
