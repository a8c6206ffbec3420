import { encodeTime } from 'ulid'
import type { EventPayload } from '../../src/scores/event.ts'
import { eventKey } from '../../src/scores/kv/keys.ts'
import type { ListedKey } from '../../src/scores/kv/kv.ts'

/** As on the site: questions of one part, and of several. */
const single = 6
const several = 4
const parts = 5
const hex = (n: number, digits: number) => n.toString(16).padStart(digits, '0')

/** The name of a quiz; names come in the order of their numbers. */
export const quizName = (n: number) => `a-quiz-with-a-name-${String(n).padStart(3, '0')}`

/** The event of attempt number `n`, begun at `at`. */
export function eventOf(n: number, at: number, quiz: string): ListedKey {
  // A mix of the number, so that answers and ids are spread and a run is repeated exactly.
  const mixed = Math.imul(n + 1, 0x9e3779b1) >>> 0
  const answers = Array.from({ length: single + several }, (_, i) =>
    answerOf(i, (mixed >>> (2 * i)) % 4),
  )
  const random = hex(mixed, 8).toUpperCase() + hex(n, 8).toUpperCase()
  const key = eventKey({
    quiz,
    attempt: encodeTime(Math.floor(at), 10) + random,
    kind: 'attempt',
    digest: hex(mixed, 16),
  })
  const payload: EventPayload = {
    v: 2,
    kind: 'attempt',
    origin: 'web',
    mode: n % 2 ? 'walk' : 'test',
    lang: n % 3 ? 'ar' : 'en',
    score: answers.filter(([, , right]) => right).length,
    answers,
  }
  return { name: key, metadata: payload }
}

/** An answer to question `i`: one choice of four, or so many wrong parts; right for 0. */
function answerOf(i: number, n: number): EventPayload['answers'][number] {
  const question = `a-question-${i}`
  const right = n === 0 ? 1 : 0
  if (i < single) return [question, `a-choice-${n}`, right]
  const given = Array.from({ length: parts }, (_, p) => `item-${p}*to-${p < n ? 1 : 0}`)
  return [question, given.join('*'), right, '0'.repeat(n) + '1'.repeat(parts - n)]
}
