import { describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { makeEvent, type StoredEvent } from '../../src/scores/event.ts'
import { readGroupEvents } from '../../src/scores/kv/group-events.ts'
import { record } from '../../src/scores/kv/record.ts'
import { published, type Shown, shownOf } from '../../src/scores/published.ts'
import { mark } from '../support/answers.ts'
import { choicesOf } from '../support/choices-of.ts'
import { rivers } from '../support/quiz.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'

const minute = 60_000
const code = 'K3M9X7Q'
const quiz = rivers()
const locations = ['CAI', 'MRS']

interface Lesson {
  /** The ids of those who were told that their score is saved. */
  saved: Set<string>
  views: StoredEvent[][]
  last: StoredEvent[]
}

/** A lesson of an hour: pupils who finish when they do, and a board that is looked at in two places by turns. */
function lesson(seed: number): Promise<Lesson> {
  const random = new Random(seed)
  const clock = new VirtualClock(Date.UTC(2026, 10, 24, 8))
  const staleness = random.pick([0, minute, 5 * minute])
  const kv = new SimulatedKv(clock, random, {
    ...none,
    staleness,
    latency: 200,
    readError: 0.02,
    putError: 0.05,
    appliedError: 0.02,
    zombie: 0.02,
    zombieDelay: 10 * minute,
    shortPage: 0.05,
    oncePerSecond: true,
  })
  const end = clock.now + 60 * minute
  const saved = new Set<string>()
  const views: StoredEvent[][] = []

  const pupil = async () => {
    await clock.sleep(random.between(0, 10 * minute))
    const attempt = newAttemptId(clock.now)
    await clock.sleep(random.between(minute, 30 * minute))
    const pick = (step: number) => random.pick(choicesOf(quiz.points[step - 1]?.question)).id
    const marked = mark(quiz, [1, 2, 3], [1, 2, 3].map(pick))
    const made = { quiz, mode: 'test', origin: 'web', kind: 'attempt', attempt, marked } as const
    const event = await clock.outside(() => makeEvent({ ...made, group: code }))
    if (await record(kv.at(random.pick(locations)), event, () => {})) saved.add(attempt)
  }

  const look = async (at: string) =>
    (await readGroupEvents(kv.at(at), code, quiz.slug, { now: clock.now, waitUntil: () => {} }))
      .events?.attempts ?? []
  const teacher = async () => {
    let before: Shown | undefined
    while (clock.now < end) {
      await clock.sleep(random.between(10_000, 30_000))
      const seen = await look(random.pick(locations))
      const view = published(seen, false, before)
      if (!view) continue
      views.push(view)
      before = shownOf(view)
    }
  }

  return clock.run(async () => {
    const { error } = console
    console.error = () => {}
    await Promise.all([teacher(), ...Array.from({ length: random.whole(3, 60) }, pupil)])
    kv.faults = none
    await clock.sleep(staleness + minute)
    const attempts = await look('CAI')
    console.error = error
    return { saved, views, last: published(attempts, true) ?? [] }
  })
}

const ids = (events: StoredEvent[]) => new Set(events.map(({ attempt }) => attempt))
const without = (some: Set<string>, others: Set<string>) =>
  [...some].filter((id) => !others.has(id))

describe('a class on a KV that is late and fails now and then', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))(
    'sees views that tell no pupil apart, and in the end all of itself (lesson %i)',
    async (seed) => {
      const { saved, views, last } = await lesson(seed)
      views.reduce((before, view) => {
        const [a, b] = [ids(before), ids(view)]
        const difference = without(a, b).length + without(b, a).length
        expect(difference === 0 || difference >= 5).toBe(true)
        return view
      }, [])
      if (saved.size >= 5) expect(without(saved, ids(last))).toEqual([])
      expect(ids(last).size).toBe(last.length)
    },
  )
})
