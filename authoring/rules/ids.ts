import { listsIn } from '../../src/kinds/schemas.ts'
import type { Finding } from '../finding.ts'
import type { QuizFile, Rule } from '../quiz-file.ts'
import type { Path } from '../yaml-file.ts'

/** Ids used twice where they have to tell things apart. */
export const ids: Rule = function* (file) {
  const { points } = file
  yield* repeated(
    file,
    'key point of this quiz',
    points.map(({ path, point }) => ({ path: [...path, 'id'], id: point.id })),
  )
  yield* repeated(
    file,
    'question of this quiz',
    points.map(({ path, point }) => ({ path: [...path, 'question', 'id'], id: point.question.id })),
  )
  for (const { path, point } of points) {
    for (const { field, things } of listsIn(point.question)) {
      yield* repeated(
        file,
        `${field.slice(0, -1)} of this question`,
        things.map(({ id }, index) => ({ path: [...path, 'question', field, index, 'id'], id })),
      )
    }
  }
}

function* repeated(
  { yaml, finding }: QuizFile,
  what: string,
  named: { path: Path; id: string }[],
): Iterable<Finding> {
  const first = new Map<string, Path>()
  for (const { path, id } of named) {
    const before = first.get(id)
    if (before === undefined) first.set(id, path)
    else {
      const line = yaml.lineOf(before)
      yield finding(
        path,
        `Another ${what} has the id «${id}», in line ${line}: give this one its own.`,
      )
    }
  }
}
