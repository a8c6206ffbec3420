import { type Asking, type Patience, type Scores, StoreFailed, type WaitUntil } from '../store.ts'
import { changeGroupKey, leaveOut, openGroup } from './board.ts'
import { closeGroupAt } from './closing.ts'
import { isFull } from './day-room.ts'
import { deleteGroup } from './deletion.ts'
import { readGroupEvents } from './group-events.ts'
import { createGroup, findGroup } from './groups.ts'
import { readHealth } from './health.ts'
import { planOf } from './plan.ts'
import { readHeadlines, readLive } from './read-live.ts'
import { record } from './record.ts'
import { isStored } from './stored-keys.ts'

interface KvBindings {
  SCORES: KVNamespace
  /** The account's plan: see `planOf`. */
  PLAN?: string
}

/** The scores in Workers KV, for one request. Nothing is asked of KV before a page asks. */
export function kvScores({ SCORES: kv, PLAN }: KvBindings, waitUntil: WaitUntil): Scores {
  if (!kv) throw new StoreFailed('There is no binding SCORES: see wrangler.toml')
  const plan = planOf(PLAN)
  const reading = (patience: Patience = 'brief') => ({ now: Date.now(), waitUntil, patience })
  const writing = () => ({ now: Date.now(), waitUntil })
  const listing = (by: Asking) => ({ now: Date.now(), waitUntil, plan, by })
  /** A change that was begun is made, though its owner's connection breaks. */
  const made = <T>(change: Promise<T>) => {
    waitUntil(change)
    return change
  }
  return {
    record: (event) => record(kv, event, waitUntil),
    isStored: (event) => isStored(kv, event, waitUntil),
    isRationed: plan.writes !== undefined,
    isFull: () => isFull(kv, plan, writing()),
    totals: (quiz, patience) => readLive(kv, quiz, reading(patience)),
    headlines: () => readHeadlines(kv, reading()),
    groups: {
      create: (form) => made(createGroup(kv, form, writing(), plan)),
      find: (code, patience) => findGroup(kv, code, reading(patience)),
      open: (code, key, by = 'person') => openGroup(kv, code, key, listing(by)),
      watch: async (code, { quiz }, by) =>
        (await readGroupEvents(kv, code, quiz, listing(by))).events,
      closeAt: (owned, moment) => made(closeGroupAt(kv, owned, moment, writing())),
      changeKey: (owned) => made(changeGroupKey(kv, owned, writing())),
      leaveOut: (owned, stretch, out) => made(leaveOut(kv, owned, stretch, out, writing())),
      remove: (owned) => made(deleteGroup(kv, owned, writing())),
    },
    health: () => readHealth(kv, Date.now(), plan),
  }
}
