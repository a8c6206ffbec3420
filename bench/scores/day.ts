import { audit } from '../../src/scores/kv/audit.ts'
import type { Operations } from '../../src/scores/kv/kv.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { VirtualClock } from '../../test/support/simulated-kv/clock.ts'
import { none } from '../../test/support/simulated-kv/faults.ts'
import { Random } from '../../test/support/simulated-kv/random.ts'
import { SimulatedKv } from '../../test/support/simulated-kv/simulated-kv.ts'
import { eventOf, quizName } from './attempts.ts'

const minute = 60 * 1000
const hour = 60 * minute
const begin = Date.UTC(2026, 10, 20)
/** Before the day that is counted, so that buckets are open and others counted as on any day. */
const before = 8 * hour

interface Day extends Operations {
  /** Of them those that write views for readers. */
  views: number
  /** Bytes of the events of the day, and of all else written on it. */
  eventBytes: number
  otherBytes: number
  /** The most operations of one run. */
  busiest: number
}

export interface Traffic {
  attempts: number
  quizzes: number
  pages: number
  /**
   * Only one of so many attempts is played, and a page holds so many times fewer keys: as many pages,
   * and as many segments, checkpoints and views, as all of them would make.
   */
  scale?: number
}

/** Counts what a day costs: a run every 15 minutes and one audit, on a KV that works. */
export async function countDay({ attempts, quizzes, pages, scale = 1 }: Traffic): Promise<Day> {
  const clock = new VirtualClock(begin)
  const kv = new SimulatedKv(clock, new Random(1), { ...none, pageSize: 1000 / scale })
  const day: Day = {
    lists: 0,
    gets: 0,
    puts: 0,
    views: 0,
    eventBytes: 0,
    otherBytes: 0,
    busiest: 0,
  }
  const pause = (24 * hour * scale) / attempts
  const store = kv.at('here')
  let isCounted = false
  const counting = {
    ...{ list: store.list.bind(store), get: store.get.bind(store) },
    put(key: string, value: string, options?: { metadata?: unknown }) {
      if (isCounted) day.otherBytes += sizeOf(key, value, options?.metadata)
      if (isCounted && key.startsWith('live/')) day.views++
      return store.put(key, value, options)
    },
  }
  const add = ({ lists, gets, puts }: Operations) => {
    day.busiest = Math.max(day.busiest, lists + gets + puts)
    day.lists += lists
    day.gets += gets
    day.puts += puts
  }
  let n = 0
  for (let time = 15 * minute; time <= before + 24 * hour; time += 15 * minute) {
    isCounted = time > before
    for (; n * pause < time; n++) {
      const { name, metadata } = eventOf(n, begin + n * pause, quizName(n % quizzes))
      await store.put(name, '', { metadata })
      if (isCounted) day.eventBytes += scale * sizeOf(name, '', metadata)
    }
    clock.now = begin + time
    const options = { now: clock.now, pages }
    const report = await rollUp(counting, options)
    if (report.error) throw report.error
    if (isCounted) add(report.operations)
    if (time === before + 12 * hour) add((await audit(counting, options)).operations)
  }
  return day
}

function sizeOf(key: string, value: string, metadata: unknown): number {
  return key.length + value.length + (metadata === undefined ? 0 : JSON.stringify(metadata).length)
}

/** What a day costs on which nobody plays, on a store in which some once did. */
export async function countRest(pages: number): Promise<Operations> {
  const clock = new VirtualClock(begin)
  const kv = new SimulatedKv(clock, new Random(1), none).at('here')
  for (let n = 0; n < 500; n++) {
    const { name, metadata } = eventOf(n, begin + n * minute, quizName(0))
    await kv.put(name, '', { metadata })
  }
  const day: Operations = { lists: 0, gets: 0, puts: 0 }
  for (let tick = 0; tick < 3 * 96; tick++) {
    clock.now = begin + tick * 15 * minute
    const runs = [await rollUp(kv, { now: clock.now, pages })]
    const isLastDay = tick >= 2 * 96
    const audited = tick % 96 === 12 ? await audit(kv, { now: clock.now, pages }) : undefined
    if (!isLastDay) continue
    for (const { operations } of audited ? [...runs, audited] : runs) {
      day.lists += operations.lists
      day.gets += operations.gets
      day.puts += operations.puts
    }
  }
  return day
}
