import { describe, expect, it } from 'vitest'
import { type ListResults, listResults } from '../../src/classroom/list-results.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { makeEvent } from '../../src/scores/event.ts'
import { readGroupEvents } from '../../src/scores/kv/group-events.ts'
import { record } from '../../src/scores/kv/record.ts'
import { mark } from '../support/answers.ts'
import { rivers } from '../support/quiz.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'

const minute = 60_000
const code = '123456789'
const quiz = rivers()
const locations = ['CAI', 'MRS']
const list = 30

interface Homework {
  /** The numbers whose pupils were told that their score is saved, each as often as they were. */
  saved: number[]
  /** The numbers that anybody sent something under. */
  sent: Set<number>
  views: ListResults[]
  last: ListResults
}

/**
 * A class with a list of thirty: some never send, two type the same number, some press twice, each press
 * reaching another place, on a KV that is late and fails now and then.
 */
function homework(seed: number): Promise<Homework> {
  const random = new Random(seed)
  const clock = new VirtualClock(Date.UTC(2026, 10, 24, 8))
  const staleness = random.pick([0, minute, 5 * minute])
  const faults = { staleness, latency: 200, readError: 0.02, putError: 0.05, appliedError: 0.02 }
  const kv = new SimulatedKv(clock, random, { ...none, ...faults, shortPage: 0.05 })
  const saved: number[] = []
  const sent = new Set<number>()
  const views: ListResults[] = []

  const pupil = async (number: number) => {
    const attempt = newAttemptId(clock.now + random.whole(0, minute))
    await clock.sleep(random.between(minute, 30 * minute))
    const marked = mark(quiz, [1, 2, 3], ['snow', 'trade', random.pick(['salt', 'nets'])])
    const made = { quiz, mode: 'test', origin: 'web', kind: 'attempt', attempt, marked } as const
    const event = await clock.outside(() => makeEvent({ ...made, group: code, list: number }))
    sent.add(number)
    const presses = random.pick([1, 1, 1, 2])
    const told = await Promise.all(
      Array.from({ length: presses }, () => record(kv.at(random.pick(locations)), event, () => {})),
    )
    if (told.includes(true)) saved.push(number)
  }

  const look = async () => {
    const asked = { now: clock.now, waitUntil: () => {} }
    const { events } = await readGroupEvents(kv.at(random.pick(locations)), code, quiz.slug, asked)
    return events && listResults(quiz, list, events)
  }
  const teacher = async () => {
    const end = clock.now + 40 * minute
    while (clock.now < end) {
      await clock.sleep(random.between(10_000, 30_000))
      const view = await look()
      if (view) views.push(view)
    }
  }

  return clock.run(async () => {
    const { error } = console
    console.error = () => {}
    const numbers = Array.from({ length: list }, (_, i) => i + 1)
    const present = numbers.filter(() => random.chance(0.85))
    await Promise.all([teacher(), ...[...present, random.pick(present)].map(pupil)])
    kv.faults = none
    await clock.sleep(staleness + minute)
    const last = await look()
    console.error = error
    if (!last) throw new Error('The class could not be read in the end')
    return { saved, sent, views, last }
  })
}

describe('a class list on a KV that is late and fails now and then', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'has each score that was called saved under its number once, and nobody who sent none (class %i)',
    async (seed) => {
      const { saved, sent, views, last } = await homework(seed)
      for (const view of [...views, last]) {
        expect(view.finished.filter((number) => !sent.has(number))).toEqual([])
        expect([...view.finished, ...view.due].sort((a, b) => a - b)).toHaveLength(list)
      }
      for (const number of new Set(saved)) {
        const rows = last.rows.filter((row) => row.number === number).length
        const times = saved.filter((each) => each === number).length
        expect([number, rows >= times && rows <= 2]).toEqual([number, true])
        expect(last.finished).toContain(number)
      }
      expect(last.rows.length).toBeLessThanOrEqual(sent.size + 1)
    },
  )
})
