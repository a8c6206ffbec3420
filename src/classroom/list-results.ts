import type { Quiz } from '../quiz/quiz.ts'
import type { Group, GroupEvents } from '../scores/group.ts'
import { hasNumber } from '../scores/published.ts'
import { counting, positionOf } from '../scores/stretches.ts'
import type { StoredAnswer } from './given-cells.ts'

/** One finished attempt of a number on the class list. */
interface ListRow {
  number: number
  score: number
  /** How many questions it answered. */
  of: number
  /** For each question of the quiz as it is what was answered; `undefined` where it was not asked. */
  answers: (StoredAnswer | undefined)[]
}

/** What came of a class list. */
export interface ListResults {
  /** By number; of several of one number the one that arrived first before the others. */
  rows: ListRow[]
  /** The numbers that have finished, and those that have not. */
  finished: number[]
  due: number[]
  /** The numbers under which several attempts arrived. */
  twice: number[]
  /** How many attempts came without a number. */
  unnumbered: number
}

/** The attempts of a group that count, by the numbers on its list, which has `list` of them. */
export function listResults(quiz: Quiz, list: number, events: GroupEvents): ListResults {
  const group: Pick<Group, 'list'> = { list }
  const attempts = counting(events).toSorted((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
  const named = attempts.filter((event) => hasNumber(group, event))
  const rows = named.map(({ payload }): ListRow => {
    const given = new Map(payload.answers.map((answer) => [answer[0], answer]))
    return {
      number: payload.list ?? 0,
      score: payload.score,
      of: payload.answers.length,
      answers: quiz.points.map(({ question }) => given.get(question.id)),
    }
  })
  const times = Map.groupBy(rows, ({ number }) => number)
  const numbers = Array.from({ length: list }, (_, i) => i + 1)
  return {
    rows: rows.sort((a, b) => a.number - b.number),
    finished: numbers.filter((number) => times.has(number)),
    due: numbers.filter((number) => !times.has(number)),
    twice: numbers.filter((number) => (times.get(number)?.length ?? 0) > 1),
    unnumbered: attempts.length - named.length,
  }
}
