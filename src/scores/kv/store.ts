import type { Scores, WaitUntil } from '../store.ts'
import { readGroupEvents } from './group-events.ts'
import {
  changeGroupKey,
  closeGroup,
  createGroup,
  findGroup,
  openGroup,
  reopenGroup,
} from './groups.ts'
import { readHealth } from './health.ts'
import { readHeadlines, readLive } from './read-live.ts'
import { record } from './record.ts'

/** The scores in Workers KV, for one request. Nothing is asked of KV before a page asks. */
export function kvScores({ SCORES: kv }: { SCORES: KVNamespace }, waitUntil: WaitUntil): Scores {
  return {
    record(event) {
      const recorded = record(kv, event)
      waitUntil(recorded)
      return recorded
    },
    totals: (quiz) => readLive(kv, quiz, Date.now()),
    headlines: () => readHeadlines(kv, Date.now()),
    groups: {
      create: (form) => createGroup(kv, form, Date.now()),
      find: (code) => findGroup(kv, code, Date.now()),
      open: (code, key) => openGroup(kv, code, key),
      events: ({ code, group }) => readGroupEvents(kv, code, group.quiz, Date.now()),
      close: (owned) => closeGroup(kv, owned, Date.now()),
      reopen: (owned) => reopenGroup(kv, owned, Date.now()),
      changeKey: (owned) => changeGroupKey(kv, owned, Date.now()),
    },
    health: () => readHealth(kv, Date.now()),
  }
}
