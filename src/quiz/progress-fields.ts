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
  /** What it names as its group, which may be the code of none: a digit was left out, say. Practice is in none. */
  groupNamed?: string
  /** Whether it names questions or answers that the quiz has no more, or says that what led here did. */
  changed: boolean
}

/**
 * Reads progress from a query or a form. What makes no sense is left out: answers that still hold stay,
 * whatever became of the questions around them.
 */
export function parseProgress(quiz: Quiz, query: Query): Parsed {
  const named = (query.practice || undefined)?.split('.').map((name) => parseQuestion(quiz, name))
  const practised = named && questionsFrom(quiz).filter((id) => named.includes(id))
  const practice = practised !== undefined && practised.length > 0
  const alone = practice ? undefined : parseQuestion(quiz, query.start)
  // Where nothing of a practice is left, what was said in it begins no attempt.
  const given = named && !practice ? [] : givenIn(quiz, query)
  const answers = given.filter(
    ({ question, response }, i) =>
      (!practice || practised.includes(question)) &&
      given.findIndex((answer) => answer.question === question) === i &&
      isResponse(quiz, question, response),
  )
  // Whoever is past the question that was asked alone is not asked it alone once more.
  const isSound = given.length === 0 || answers.some(({ question }) => question === alone)
  const start = isSound ? alone : undefined
  const mode = modes.find((known) => known === query.mode)
  const origin = origins.find((known) => known === query.from)
  const group = parseGroupCode(query.group)
  const list = group && !practice && parseListNumber(query.list)
  const dropped = answers.length < given.length
  const first = practice ? undefined : parseAttemptId(query.first)
  return {
    progress: {
      // Who is asked one question alone is asked first, as its email or its host asked.
      mode: mode ?? (start ? 'test' : 'walk'),
      origin: origin ?? 'web',
      group: practice ? undefined : group,
      ...(list && { list }),
      start,
      attempt: practice ? undefined : parseAttemptId(query.attempt),
      ...(first && { first }),
      questions: practice ? practised : questionsFrom(quiz, start),
      practice,
      ...(practice && query.after && { after: query.after }),
      answers,
    },
    ...(query.group && !practice && { groupNamed: query.group }),
    exact:
      !dropped &&
      (mode !== undefined || query.mode === undefined) &&
      (query.practice === undefined || (practice && named?.join() === practised.join())) &&
      (start !== undefined || query.start === undefined),
    changed:
      query.changed === 'yes' ||
      (named ?? []).includes(undefined) ||
      (!practice && Boolean(query.start) && alone === undefined) ||
      given.some(({ question, response }) => !isResponse(quiz, question, response)),
  }
}

/** What tells the page an address leads to that the one before it held what the quiz has no more. */
export const changedFields = (changed: boolean): Fields => (changed ? [['changed', 'yes']] : [])

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

/** The place, counted from 1, that was due where an address was made that names places. */
export const placeDue = (quiz: Quiz, { answers, practice, start }: Query): number | undefined =>
  placesOf(quiz, practice, start)[answers ? answers.split('.').length : 0]

/** A question by its id, or in old addresses by its place where only one can be meant. */
function parseQuestion(quiz: Quiz, name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  if (!/^[1-9]\d{0,2}$/.test(name)) return questionOf(quiz, name)?.id
  const meant = questionsMeant(quiz, Number(name))
  return meant.length === 1 ? questionOf(quiz, meant[0])?.id : undefined
}

/** Every question, `start` before the others. */
function questionsFrom(quiz: Quiz, start?: string): string[] {
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
