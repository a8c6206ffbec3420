import { sha256 } from 'hono/utils/crypto'
import { storeParts } from '../kinds/stored.ts'
import type { Lang } from '../languages/languages.ts'
import { type MarkedAnswer, score } from '../quiz/mark.ts'
import type { EventKind, Mode, Origin, Quiz } from '../quiz/quiz.ts'

/**
 * A finished attempt, or one answer given alone, as stored, in the metadata of its key: at most 1,024 bytes of JSON, ASCII.
 * It carries its own marks, so that a later correction of the quiz never rewrites what happened.
 */
export interface EventPayload {
  /** 2 where an answer has marks of its own for several parts. */
  v: 1 | 2
  kind: EventKind
  origin: Origin
  /** Answered, and not counted: no person answers so fast, or fills a field that nobody sees. */
  discarded?: true
  mode: Mode
  lang: Lang
  /** In a class with a list: the number on it that the pupil typed, 1 to 99. */
  list?: number
  /** The number of questions answered right. */
  score: number
  /**
   * In the order they were given: question id, what was given, 1 for right and 0 for wrong; and where that
   * has several parts, one mark for each. docs/responses.md has the spelling.
   */
  answers: [question: string, given: string, right: 0 | 1, marks?: string][]
}

/** A finished attempt, or one answer given alone, of a quiz. */
export interface StoredEvent {
  quiz: string
  attempt: string
  payload: EventPayload
}

/** One to be stored. */
export interface Event extends StoredEvent {
  /** Played in a group: stored for its board alone. */
  group?: string | undefined
  /** When that group is dropped, in milliseconds since 1970, and the event with it; left out where its record could not be read. */
  expires?: number | undefined
  /** The first 64 bits of the payload's SHA-256, in hexadecimal: other answers under the same id are another event. */
  digest: string
}

/** What an event is made of. */
export interface Finished {
  quiz: Quiz
  mode: Mode
  origin: Origin
  kind: EventKind
  attempt: string
  marked: MarkedAnswer[]
  /** Played in a group: stored for its board alone. */
  group?: string | undefined
  /** The pupil's number on the class list, in a group that has one. */
  list?: number | undefined
  expires?: number | undefined
  discarded?: boolean
}

/** The event of a finished attempt: the same for the same attempt and answers, whenever it is made. */
export async function makeEvent(finished: Finished): Promise<Event> {
  const { quiz, mode, origin, kind, attempt, marked, group, list, expires, discarded } = finished
  const answers = answersOf(marked)
  const payload: EventPayload = {
    v: answers.some(([, , , marks]) => marks !== undefined) ? 2 : 1,
    kind,
    origin,
    ...(discarded && { discarded }),
    mode,
    lang: quiz.lang,
    ...(group && list && { list }),
    score: score(marked),
    answers,
  }
  return { quiz: quiz.slug, attempt, group, expires, payload, digest: await digestOf(payload) }
}

const digestOf = async (payload: EventPayload): Promise<string> =>
  String(await sha256(JSON.stringify(payload))).slice(0, 16)

/** The answers as they are stored and counted: question id, what was given, 1 for right and 0 for wrong. */
export const answersOf = (marked: MarkedAnswer[]): EventPayload['answers'] =>
  marked.map(({ point, parts, verdict }) => {
    const [given, ...marks] = storeParts(parts)
    return [point.question.id, given, verdict === 'right' ? 1 : 0, ...marks]
  })
