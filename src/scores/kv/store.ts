import { type Patience, type Scores, StoreFailed, type WaitUntil } from '../store.ts'
import { changeGroupKey, leaveOut, openGroup } from './board.ts'
import { deleteGroup } from './deletion.ts'
import { readGroupEvents } from './group-events.ts'
import { closeGroup, createGroup, findGroup, reopenGroup } from './groups.ts'
import { readHealth } from './health.ts'
import { readHeadlines, readLive } from './read-live.ts'
import { record } from './record.ts'
import { isStored } from './stored-keys.ts'

/** The scores in Workers KV, for one request. Nothing is asked of KV before a page asks. */
export function kvScores({ SCORES: kv }: { SCORES: KVNamespace }, waitUntil: WaitUntil): Scores {
  if (!kv) throw new StoreFailed('There is no binding SCORES: see wrangler.toml')
  const reading = (patience: Patience = 'brief') => ({ now: Date.now(), waitUntil, patience })
  /** A change that was begun is made, though its owner's connection breaks. */
  const made = <T>(change: Promise<T>) => {
    waitUntil(change)
    return change
  }
  return {
    record: (event) => record(kv, event, waitUntil),
    isStored: (event) => isStored(kv, event, waitUntil),
    totals: (quiz, patience) => readLive(kv, quiz, reading(patience)),
    headlines: () => readHeadlines(kv, reading()),
    groups: {
      create: (form) => made(createGroup(kv, form, Date.now())),
      find: (code, patience) => findGroup(kv, code, reading(patience)),
      open: (code, key, by = 'person') =>
        openGroup(kv, code, key, { now: Date.now(), waitUntil, by }),
      watch: async (code, { quiz }) =>
        (await readGroupEvents(kv, code, quiz, { now: Date.now(), waitUntil, by: 'page' })).events,
      close: (owned) => made(closeGroup(kv, owned, Date.now())),
      reopen: (owned) => made(reopenGroup(kv, owned, Date.now())),
      changeKey: (owned) => made(changeGroupKey(kv, owned, Date.now())),
      leaveOut: (owned, stretch, out) => made(leaveOut(kv, owned, stretch, out, Date.now())),
      remove: (owned) => made(deleteGroup(kv, owned, Date.now())),
    },
    health: () => readHealth(kv, Date.now()),
  }
}
