import { markResponse, type Question } from '../kinds/kinds.ts'
import type { Answer, Quiz } from './quiz.ts'

/** A question at its place in an edition. */
interface Placed {
  id: string
  /** Whether it could be answered so. */
  offered(response: string): boolean
}

/** Every edition readers can know, the oldest first: those published, and the quiz as it is. */
function editionsOf({ editions, points }: Quiz): Placed[][] {
  const published = editions.map(({ questions }) =>
    questions.map(({ id, items }) => ({ id, offered: (item: string) => items.includes(item) })),
  )
  const current = points.map(({ question }) => ({
    id: question.id,
    offered: (response: string) => markResponse(question, response) !== undefined,
  }))
  return [...published, current]
}

/**
 * The questions that an address can mean which names one by its place alone, as those did that were
 * made before questions had addresses of their own: in every edition the one that stood there. With a
 * response, those of them that could be answered so, if any. Ids; some may be gone.
 *
 * @param step counted from 1
 */
export function questionsMeant(quiz: Quiz, step: number, response?: string): string[] {
  const meant = editionsOf(quiz).flatMap((edition) => edition[step - 1] ?? [])
  const able = meant.filter(({ offered }) => response === undefined || offered(response))
  return [...new Set((able.length > 0 ? able : meant).map(({ id }) => id))]
}

/**
 * The answers in an address that names choices alone, one after the other: as the edition has them that
 * offered most of them at their places, the newest of several. One that it did not offer is to no question.
 *
 * @param order the places they were asked in, counted from 1
 */
export function answersMeant(quiz: Quiz, choices: string[], order: number[]): Answer[] {
  const readings = editionsOf(quiz).map((edition) =>
    choices.map((response, i): Answer => {
      const asked = edition[(order[i] ?? 0) - 1]
      return { question: asked?.offered(response) ? asked.id : '', response }
    }),
  )
  const held = (answers: Answer[]) => answers.filter(({ question }) => question !== '').length
  return readings.reduce((best, each) => (held(each) >= held(best) ? each : best))
}

/** Whether an edition offered this choice of a question, which has it no more. */
export function wasOffered(quiz: Quiz, question: Question, choice: string): boolean {
  const isOf = ({ id, offered }: Placed) => id === question.id && offered(choice)
  return markResponse(question, choice) === undefined && editionsOf(quiz).flat().some(isOf)
}

/**
 * Out of how many a shared score was: as its link says; or where it does not, as did those made before they
 * could, as the quiz is now, or else as the newest edition was that had it. `undefined` for what was never a score.
 *
 * @param of what the link says
 */
export function totalOf(quiz: Quiz, score: number, of: string | undefined): number | undefined {
  const totals = editionsOf(quiz).map(({ length }) => length)
  const said = /^[1-9]\d{0,2}$/.test(of ?? '') ? Number(of) : 0
  if (said >= Math.max(score, 1) && said <= Math.max(...totals)) return said
  return totals.findLast((total) => total >= score)
}

/** Whether these questions are all that an edition asked: an attempt at it is finished. */
export function isWhole(quiz: Quiz, answered: string[]): boolean {
  return editionsOf(quiz).some(
    (edition) => edition.length > 0 && edition.every(({ id }) => answered.includes(id)),
  )
}
