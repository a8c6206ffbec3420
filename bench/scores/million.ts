/**
 * Counts a million stored attempts at a thousand quizzes, as after a cron that stood still for two
 * days, in as much memory as Node is started with. Prints what it took as JSON.
 */
import { slotsPerBucket } from '../../src/scores/kv/keys.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { eventOf, quizName } from './attempts.ts'
import { endless } from './endless.ts'

const hour = 60 * 60 * 1000
const hours = 48
const perSlot = 210
const perHour = perSlot * slotsPerBucket
const quizzes = 1000
const begin = Date.UTC(2026, 10, 20)

/** Of all events in the order of a list: the newest hour first, in it the slots as they come, in those by quiz. */
function eventAt(i: number) {
  const slot = Math.floor((i % perHour) / perSlot)
  const place = i % perSlot
  const at = begin + (hours - 1 - Math.floor(i / perHour)) * hour + (slot * hour) / slotsPerBucket
  return eventOf(i, at + place, quizName(Math.floor((place * quizzes) / perSlot) + (slot % 5)))
}

const pages = Number(process.argv[2])
const store = endless(hours * perHour, eventAt)
let heap = 0
const look = () => {
  heap = Math.max(heap, process.memoryUsage().heapUsed)
}
const kv = {
  list: (options: Parameters<typeof store.list>[0]) => {
    look()
    return store.list(options)
  },
  get: store.get,
  put: (...put: Parameters<typeof store.put>) => {
    look()
    return store.put(...put)
  },
}
const now = begin + (hours + 6) * hour
let runs = 0
let busiest = 0
let folded = 0
do {
  const { operations, error, ...report } = await rollUp(kv, { now, pages })
  if (error) throw error
  runs++
  folded += report.folded
  busiest = Math.max(busiest, operations.lists + operations.gets + operations.puts)
  if (operations.puts === 0) break
} while (runs < 5000)
console.log(JSON.stringify({ folded, runs, busiest, heap }))
