import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { modes, type Origin, type Quiz } from '../../src/quiz/quiz.ts'
import { mark } from '../support/answers.ts'
import { choicesOf } from '../support/choices-of.ts'
import type { ServedSite } from '../support/site.ts'
import { storedEvent } from '../support/stored-event.ts'

interface Crowd {
  readers: number
  /** Where each answers the first question alone, instead of all of them. */
  alone?: Origin
  /** When they are counted, in milliseconds since 1970; now where it is left out. */
  counted?: number
}

/** Stores what so many readers of different understanding answered, and has the Worker count it. */
export async function crowd(site: ServedSite, quiz: Quiz, { readers, alone, counted }: Crowd) {
  const at = counted ?? Date.now()
  const steps = quiz.points.map((_, i) => i + 1)
  for (let reader = 0; reader < readers; reader++) {
    const answers = quiz.points.map(({ question }, i) => {
      const choices = choicesOf(question)
      const right = choices.findIndex(({ correct }) => correct)
      const knows = (reader % 10) + ((reader * 31 + i * 17) % 7) >= 5 + (i % 4)
      const miss = 1 + ((reader >> 1) % 3 === 0 ? 0 : reader % (choices.length - 1))
      return choices[knows ? right : (right + miss) % choices.length]?.id ?? ''
    })
    const { key, payload } = await storedEvent({
      quiz,
      mode: modes[reader % 3 === 0 ? 1 : 0] ?? 'walk',
      origin: alone ?? 'web',
      kind: alone ? 'answer' : 'attempt',
      attempt: newAttemptId(at - 1000),
      marked: mark(quiz, steps, alone ? answers.slice(0, 1) : answers),
    })
    await site.scores.put(key, '', { metadata: payload })
  }
  await site.runCron(at)
}
