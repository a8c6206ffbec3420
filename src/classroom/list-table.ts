import type { Cell } from '../exports/workbook.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { ListResults } from './list-results.ts'
import { classroomWords } from './words.ts'

/**
 * Scores for a mark book: a row for each attempt under its list number, with the score and 1 or 0 for
 * each question; a number that has not finished has a row without any.
 */
export function listTable(quiz: Quiz, { rows, due }: ListResults): Cell[][] {
  const { list: w } = classroomWords[quiz.lang]
  const questions = quiz.points.map((_, i) => w.question(i + 1))
  const cells = rows.map(({ number, score, of, right }) => ({
    number,
    cells: [score, of, ...right.map((each) => (each === undefined ? '' : Number(each)))],
  }))
  const empty = due.map((number) => ({ number, cells: ['', '', ...questions.map(() => '')] }))
  const all = [...cells, ...empty].sort((a, b) => a.number - b.number)
  return [
    [w.number, w.score, w.outOf, ...questions],
    ...all.map(({ number, cells }) => [number, ...cells]),
  ]
}
