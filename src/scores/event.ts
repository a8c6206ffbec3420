import type { Lang } from '../languages/languages.ts'
import { answersOf, type MarkedAnswer, score } from '../quiz/mark.ts'
import { type Kind, type Mode, modes, type Origin, origins, type Quiz } from '../quiz/quiz.ts'
import { type EventName, eventKey, groupEventKey, slotOf, slotOfKey } from './kv/keys.ts'

/**
 * A finished attempt, or one answer given alone, as stored, in the metadata of its key: at most 1,024 bytes of JSON, ASCII.
 * It carries its own marks, so that a later correction of the quiz never rewrites what happened.
 */
export interface EventPayload {
  v: 1
  kind: Kind
  origin: Origin
  /** Answered, and not counted: no person answers so fast, or fills a field that nobody sees. */
  discarded?: true
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
  /** Seconds from its writing until KV drops it; kept where it is left out. */
  expirationTtl?: number
}

/** What an event is made of. */
export interface Finished {
  quiz: Quiz
  mode: Mode
  origin: Origin
  kind: Kind
  attempt: string
  marked: MarkedAnswer[]
  /** Played in a group: stored for its board alone. */
  group?: string | undefined
  discarded?: boolean
}

/** How long a group and its events are kept, in seconds: 180 days. */
export const groupLifetime = 180 * 24 * 60 * 60

/** The event of a finished attempt: the same for the same attempt and answers, whenever it is made. */
export async function makeEvent(finished: Finished): Promise<Event> {
  const { quiz, mode, origin, kind, attempt, marked, group, discarded } = finished
  const payload: EventPayload = {
    v: 1,
    kind,
    origin,
    ...(discarded && { discarded }),
    mode,
    lang: quiz.lang,
    score: score(marked),
    answers: answersOf(marked),
  }
  const name: EventName = { quiz: quiz.slug, attempt, kind, digest: await digest(payload) }
  return group
    ? { key: groupEventKey(group, name), payload, expirationTtl: groupLifetime }
    : { key: eventKey(name), payload }
}

/** The first 64 bits of the payload's SHA-256, in hexadecimal. */
async function digest(payload: EventPayload): Promise<string> {
  const hash = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify(payload)),
  )
  return [...new Uint8Array(hash, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export interface StoredEvent {
  quiz: string
  attempt: string
  payload: EventPayload
}

/**
 * Why a stored key is not counted. `key`: not an event's key. `time`: filed under another time than
 * its attempt's. `version`: written by a later version. `payload`: its content makes no sense.
 */
export type Refusal = 'key' | 'time' | 'version' | 'payload'

const spelling =
  /^(?:event\/\d{9}|group-event\/[0-9A-Z]{7})\/[a-z0-9-]+\/[0-7][0-9A-HJKMNP-TV-Z]{25}\/(?:attempt|answer)\/[0-9a-f]{16}$/

const digestLength = 16
const attemptLength = 26

/**
 * An event as a list shows it, or why it is none. Asked of every key there is: the parts of a key
 * are cut out of it by their places, in half the time that a pattern with groups takes.
 * @param slot the one the key stands in, where it is known already
 */
export function readEvent(
  key: string,
  metadata: unknown,
  slot = slotOfKey(key),
): StoredEvent | Refusal {
  if (!spelling.test(key)) return 'key'
  const kindEnd = key.length - digestLength - 1
  const kindStart = key.lastIndexOf('/', kindEnd - 1) + 1
  const attemptStart = kindStart - 1 - attemptLength
  const attempt = key.slice(attemptStart, kindStart - 1)
  if (slot !== undefined && slotOf(attempt) !== slot) return 'time'
  const payload = metadata as Partial<EventPayload> | null | undefined
  if (typeof payload?.v === 'number' && payload.v > 1) return 'version'
  if (!isPayload(payload) || payload.kind !== key.slice(kindStart, kindEnd)) return 'payload'
  const quizStart = key.lastIndexOf('/', attemptStart - 2) + 1
  return { quiz: key.slice(quizStart, attemptStart - 1), attempt, payload }
}

function isPayload(payload: Partial<EventPayload> | null | undefined): payload is EventPayload {
  if (payload?.v !== 1 || !modes.includes(payload.mode as Mode)) return false
  if (!origins.includes(payload.origin as Origin)) return false
  if (payload.discarded !== undefined && payload.discarded !== true) return false
  if (!Array.isArray(payload.answers)) return false
  let score = 0
  for (const answer of payload.answers) {
    if (!Array.isArray(answer)) return false
    if (typeof answer[0] !== 'string' || typeof answer[1] !== 'string') return false
    const right = answer[2]
    if (right !== 0 && right !== 1) return false
    score += right
  }
  return score === payload.score
}
