import type { MarkedAnswer } from '../quiz/mark.ts'
import { score } from '../quiz/mark.ts'
import type { Lang, Mode, Quiz } from '../quiz/quiz.ts'
import { eventKey } from './keys.ts'

/**
 * A finished attempt as stored, in the metadata of its key: at most 1,024 bytes of JSON, ASCII.
 * It carries its own marks, so that a later correction of the quiz never rewrites what happened.
 */
export interface EventPayload {
  v: 1
  mode: Mode
  lang: Lang
  /** The number of questions answered right. */
  score: number
  /** In the order of the steps: question id, choice id, 1 for right and 0 for wrong. */
  answers: [question: string, choice: string, right: 0 | 1][]
}

export interface Event {
  key: string
  payload: EventPayload
}

/** The event of a finished attempt: the same for the same attempt and answers, whenever it is made. */
export async function makeEvent(
  quiz: Quiz,
  mode: Mode,
  attempt: string,
  marked: MarkedAnswer[],
): Promise<Event> {
  const payload: EventPayload = {
    v: 1,
    mode,
    lang: quiz.lang,
    score: score(marked),
    answers: marked.map(({ point, choice }) => [
      point.question.id,
      choice.id,
      choice.correct ? 1 : 0,
    ]),
  }
  return { key: eventKey(quiz.slug, attempt, await digest(payload)), payload }
}

/** The first 64 bits of the payload's SHA-256, in hexadecimal. */
async function digest(payload: EventPayload): Promise<string> {
  const hash = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify(payload)),
  )
  return [...new Uint8Array(hash, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
