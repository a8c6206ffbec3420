import { ulid } from 'ulid'
import type { SkipReason } from '../../src/scores/kv/read-event.ts'
import { mark } from '../support/answers.ts'
import { rivers } from '../support/quiz.ts'
import type { Random } from '../support/simulated-kv/random.ts'
import type { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'
import { storedEvent } from '../support/stored-event.ts'
import { older } from './older.ts'

/** Leaves keys among the events that this code does not write. Returns why each is not to be counted. */
export async function leaveGarbage(
  kv: SimulatedKv,
  random: Random,
  algorithms: readonly string[],
): Promise<Map<string, SkipReason>> {
  const quiz = rivers()
  const eventOf = (at: number) =>
    storedEvent({
      quiz,
      mode: 'test',
      origin: 'web',
      kind: 'attempt',
      attempt: ulid(at, () => random.next()),
      marked: mark(quiz, [1, 2, 3], ['snow', 'war', 'salt']),
    })
  const { now } = kv.clock
  const [one, two, three, four, earlier] = await kv.clock.outside(() =>
    Promise.all([
      eventOf(now),
      eventOf(now + 1),
      eventOf(now + 2),
      eventOf(now + 3),
      eventOf(now - 60 * 60 * 1000),
    ]),
  )
  const { payload } = one
  const left: [key: string, metadata: unknown, why: SkipReason][] = [
    [`${one.key.slice(0, -1)}x`, payload, 'key'],
    [
      one.key.replace(/^event\/\d+/, earlier.key.slice(0, 'event/123456789'.length)),
      payload,
      'time',
    ],
    [two.key, { ...payload, v: 3 }, 'version'],
    [three.key, { ...payload, score: 3 }, 'payload'],
    [four.key, undefined, 'metadata'],
  ]
  // Where an older deployment has left out an event of a later version, the newer one begins with the first event.
  if (algorithms.includes(older) && random.chance(0.8)) left.splice(2, 1)
  for (const [key, metadata] of left) await kv.at('FRA').put(key, '', { metadata })
  return new Map(left.map(([key, , why]) => [key, why]))
}
