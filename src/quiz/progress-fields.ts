import { markResponse } from '../kinds/kinds.ts'
import { parseAttemptId } from './attempt-id.ts'
import { answersMeant, questionsMeant } from './editions.ts'
import { parseGroupCode } from './group-code.ts'
import { parseListNumber } from './list-number.ts'
import { questionOf } from './mark.ts'
import type { Progress } from './progress.ts'
import { type Answer, modes, origins, type Quiz } from './quiz.ts'

export type Fields = [name: string, value: string][]

type Query = Record<string, string | undefined>

export interface Parsed {
  progress: Progress
  /**
   * Whether all but the attempt id and the group made sense: for a lost id the caller makes a fresh one, and of
   * a group that can be none the page tells.
   */
  exact: boolean
  /** Whether it names questions or answers that the quiz had once and has no more. */
  changed: boolean
}

/**
 * Reads progress from a query or a form. What makes no sense is left out: answers that still hold stay,
 * whatever became of the questions around them.
 */
export function parseProgress(quiz: Quiz, query: Query): Parsed {
  const practised = parsePractice(quiz, query.practice)
  const start = practised ? undefined : parseQuestion(quiz, query.start)
  const questions = practised ?? questionsFrom(quiz, start)
  const given = givenIn(quiz, query)
  const answers = given.filter(
    ({ question, response }, i) =>
      questions.includes(question) &&
      given.findIndex((answer) => answer.question === question) === i &&
      isResponse(quiz, question, response),
  )
  const mode = modes.find((known) => known === query.mode)
  const origin = origins.find((known) => known === query.from)
  const group = parseGroupCode(query.group)
  const list = group && !practised && parseListNumber(query.list)
  const dropped = answers.length < given.length
  const first = practised ? undefined : parseAttemptId(query.first)
  return {
    progress: {
      // Who is asked one question alone is asked first, as its email or its host asked.
      mode: mode ?? (start ? 'test' : 'walk'),
      origin: origin ?? 'web',
      group: practised ? undefined : group,
      ...(list && { list }),
      start,
      attempt: practised ? undefined : parseAttemptId(query.attempt),
      ...(first && { first }),
      questions,
      practice: practised !== undefined,
      ...(practised && query.after && { after: query.after }),
      answers,
    },
    exact:
      !dropped &&
      (mode !== undefined || query.mode === undefined) &&
      (practised !== undefined || query.practice === undefined) &&
      (start !== undefined || query.start === undefined),
    changed: given.some(({ question, response }) => !isResponse(quiz, question, response)),
  }
}

/** Between a question and the response to it: neither ids nor responses to choices hold it. */
const between = '_'

/** Whether a question of the quiz can be answered so. */
function isResponse(quiz: Quiz, id: string, response: string): boolean {
  const question = questionOf(quiz, id)
  return question !== undefined && markResponse(question, response) !== undefined
}

/** `question_response.question_response`; addresses made before answers named their questions hold choices alone. */
function givenIn(quiz: Quiz, { answers, practice, start }: Query): Answer[] {
  if (!answers) return []
  const given = answers.split('.')
  if (!answers.includes(between)) {
    return answersMeant(quiz, given, placesOf(quiz, practice, start))
  }
  return given.map((answer) => {
    const end = answer.indexOf(between)
    return { question: answer.slice(0, end), response: answer.slice(end + 1) }
  })
}

/** The places of an old address's questions, counted from 1, in the order they were asked in. */
function placesOf(quiz: Quiz, practice: string | undefined, start: string | undefined): number[] {
  if (practice) return practice.split('.').map(Number)
  const before = quiz.editions.map(({ questions }) => questions.length)
  const length = Math.max(quiz.points.length, ...before)
  const places = Array.from({ length }, (_, i) => i + 1)
  const first = Number(start)
  return first > 0 ? [first, ...places.filter((place) => place !== first)] : places
}

/** Ids in the quiz's order, joined by a point, or in old addresses places; anything else is `undefined`. */
function parsePractice(quiz: Quiz, text: string | undefined): string[] | undefined {
  if (!text) return undefined
  const ids = text.split('.').map((name) => parseQuestion(quiz, name))
  const order = quiz.points.map(({ question }) => question.id)
  const places = ids.map((id) => (id === undefined ? -1 : order.indexOf(id)))
  const sound = places.every((place, i) => place > (places[i - 1] ?? -1))
  return sound ? ids.filter((id) => id !== undefined) : undefined
}

/** A question by its id, or in old addresses by its place where only one can be meant. */
function parseQuestion(quiz: Quiz, name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  if (!/^[1-9]\d{0,2}$/.test(name)) return questionOf(quiz, name)?.id
  const meant = questionsMeant(quiz, Number(name))
  return meant.length === 1 ? questionOf(quiz, meant[0])?.id : undefined
}

/** Every question, `start` before the others. */
function questionsFrom(quiz: Quiz, start: string | undefined): string[] {
  const ids = quiz.points.map(({ question }) => question.id)
  return start === undefined ? ids : [start, ...ids.filter((id) => id !== start)]
}

/** The same progress as query or form fields, always in this order, so that a form and a link make one URL. */
export function progressFields(progress: Progress): Fields {
  const { mode, origin, group, list, start, practice, questions, after, attempt, first, answers } =
    progress
  const fields: Fields = [['mode', mode]]
  if (origin !== 'web') fields.push(['from', origin])
  if (group) fields.push(['group', group])
  if (group && list) fields.push(['list', String(list)])
  if (start) fields.push(['start', start])
  if (practice) fields.push(['practice', questions.join('.')])
  if (practice && after) fields.push(['after', after])
  if (attempt) fields.push(['attempt', attempt])
  if (attempt && first) fields.push(['first', first])
  if (answers.length > 0) {
    const written = answers.map(({ question, response }) => question + between + response)
    fields.push(['answers', written.join('.')])
  }
  return fields
}
