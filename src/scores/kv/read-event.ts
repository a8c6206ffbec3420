import { areParts } from '../../kinds/stored.ts'
import { longestList } from '../../quiz/list-number.ts'
import { type Mode, modes, type Origin, origins } from '../../quiz/quiz.ts'
import type { EventPayload, StoredEvent } from '../event.ts'
import { slotOf, slotOfKey } from './keys.ts'

/**
 * Why a stored key is not counted. `key`: not an event's key. `time`: filed under another time than
 * its attempt's. `metadata`: the list shows none of it, and may another time. `version`: written by a
 * later version. `payload`: its content makes no sense.
 */
export type SkipReason = 'key' | 'time' | 'metadata' | 'version' | 'payload'

const spelling =
  /^(?:event\/\d{9}|group-event\/(?:\d{9}|[0-9A-Z]{7}))\/[a-z0-9-]+\/[0-7][0-9A-HJKMNP-TV-Z]{25}\/(?:attempt|answer)\/[0-9a-f]{16}$/

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
): StoredEvent | SkipReason {
  if (!spelling.test(key)) return 'key'
  const kindEnd = key.length - digestLength - 1
  const kindStart = key.lastIndexOf('/', kindEnd - 1) + 1
  const attemptStart = kindStart - 1 - attemptLength
  const attempt = key.slice(attemptStart, kindStart - 1)
  if (slot !== undefined && slotOf(attempt) !== slot) return 'time'
  if (metadata === undefined || metadata === null) return 'metadata'
  const payload = metadata as Partial<EventPayload>
  if (typeof payload.v === 'number' && payload.v > 2) return 'version'
  if (!isPayload(payload) || payload.kind !== key.slice(kindStart, kindEnd)) return 'payload'
  const quizStart = key.lastIndexOf('/', attemptStart - 2) + 1
  return { quiz: key.slice(quizStart, attemptStart - 1), attempt, payload }
}

function isPayload(payload: Partial<EventPayload>): payload is EventPayload {
  if ((payload.v !== 1 && payload.v !== 2) || !modes.includes(payload.mode as Mode)) return false
  if (!origins.includes(payload.origin as Origin)) return false
  if (payload.discarded !== undefined && payload.discarded !== true) return false
  const { list } = payload
  if (list !== undefined && !(Number.isInteger(list) && list >= 1 && list <= longestList))
    return false
  if (!Array.isArray(payload.answers)) return false
  let score = 0
  for (const answer of payload.answers) {
    if (!Array.isArray(answer)) return false
    if (typeof answer[0] !== 'string' || typeof answer[1] !== 'string') return false
    const [, given, right, marks] = answer
    if (right !== 0 && right !== 1) return false
    score += right
    if (marks === undefined) continue
    if (payload.v === 1 || typeof marks !== 'string' || !areParts(given, marks)) return false
  }
  return score === payload.score
}
