import type { Cell } from '../exports/cell.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { givenCells } from './given-cells.ts'
import type { ListResults } from './list-results.ts'
import { classroomWords } from './words.ts'

/**
 * Scores for a mark book: a row for each attempt under its list number, with the score, 1 or 0 for each
 * question, and then what was answered to each; a number that has not finished has a row without any.
 */
export function listTable(quiz: Quiz, { rows, due }: ListResults): Cell[][] {
  const { list: w } = classroomWords[quiz.lang]
  const questions = quiz.points.map((_, i) => w.question(i + 1))
  const answers = quiz.points.map((_, i) => w.answer(i + 1))
  const cells = rows.map(({ number, score, of, answers }) => {
    const given = quiz.points.map(({ question }, i) => givenCells(quiz, question, answers[i]))
    const marks = given.map(([, mark]) => mark)
    return { number, cells: [score, of, ...marks, ...given.map(([said]) => said)] }
  })
  const nothing = [w.score, w.outOf, ...questions, ...answers].map(() => '')
  const empty = due.map((number) => ({ number, cells: nothing }))
  const all = [...cells, ...empty].sort((a, b) => a.number - b.number)
  return [
    [w.number, w.score, w.outOf, ...questions, ...answers],
    ...all.map(({ number, cells }) => [number, ...cells]),
  ]
}
