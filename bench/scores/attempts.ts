import { encodeTime } from 'ulid'
import type { EventPayload } from '../../src/scores/event.ts'
import { eventKey } from '../../src/scores/kv/keys.ts'
import type { ListedKey } from '../../src/scores/kv/kv.ts'

const questions = 9
const hex = (n: number, digits: number) => n.toString(16).padStart(digits, '0')

/** The name of a quiz; names come in the order of their numbers. */
export const quizName = (n: number) => `a-quiz-with-a-name-${String(n).padStart(3, '0')}`

/** The event of attempt number `n`, begun at `at`: nine questions, as they are on the site. */
export function eventOf(n: number, at: number, quiz: string): ListedKey {
  // A mix of the number, so that answers and ids are spread and a run is repeated exactly.
  const mixed = Math.imul(n + 1, 0x9e3779b1) >>> 0
  const answers = Array.from({ length: questions }, (_, i): EventPayload['answers'][number] => {
    const choice = (mixed >>> (2 * i)) % 4
    return [`a-question-${i}`, `a-choice-${choice}`, choice === 0 ? 1 : 0]
  })
  const random = hex(mixed, 8).toUpperCase() + hex(n, 8).toUpperCase()
  const key = eventKey({
    quiz,
    attempt: encodeTime(Math.floor(at), 10) + random,
    kind: 'attempt',
    digest: hex(mixed, 16),
  })
  const payload: EventPayload = {
    v: 1,
    kind: 'attempt',
    origin: 'web',
    mode: n % 2 ? 'walk' : 'test',
    lang: n % 3 ? 'ar' : 'en',
    score: answers.filter(([, , right]) => right).length,
    answers,
  }
  return { name: key, metadata: payload }
}
