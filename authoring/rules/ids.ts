import type { Edition, Rule } from '../edition.ts'
import type { Problem } from '../problem.ts'
import type { Path } from '../read.ts'

/** Ids used twice where they have to tell things apart. */
export const ids: Rule = function* (edition) {
  const { points } = edition
  yield* repeated(
    edition,
    'key point of this quiz',
    points.map(({ path, point }) => ({ path: [...path, 'id'], id: point.id })),
  )
  yield* repeated(
    edition,
    'question of this quiz',
    points.map(({ path, point }) => ({ path: [...path, 'question', 'id'], id: point.question.id })),
  )
  for (const { path, point } of points) {
    yield* repeated(
      edition,
      'choice of this question',
      point.question.choices.map(({ id }, index) => ({
        path: [...path, 'question', 'choices', index, 'id'],
        id,
      })),
    )
  }
}

function* repeated(
  { source, problem }: Edition,
  what: string,
  named: { path: Path; id: string }[],
): Iterable<Problem> {
  const first = new Map<string, Path>()
  for (const { path, id } of named) {
    const before = first.get(id)
    if (before === undefined) first.set(id, path)
    else {
      const line = source.lineOf(before)
      yield problem(
        path,
        `Another ${what} has the id «${id}», in line ${line}: give this one its own.`,
      )
    }
  }
}
