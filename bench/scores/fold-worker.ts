import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { eventOf, quizName } from './attempts.ts'

const hour = 60 * 60 * 1000
const begin = Date.UTC(2026, 10, 20)
const pageSize = 1000
const pages = 100

/** A hundred thousand events of one hour, as the pages of a list: text, as KV sends it. */
const listed = Array.from({ length: pages }, (_, page) =>
  JSON.stringify(
    Array.from({ length: pageSize }, (_, i) => {
      const n = page * pageSize + i
      return eventOf(n, begin + (n * hour) / (pages * pageSize), quizName(0))
    }),
  ),
)

/** Counts them all for good; with `?only=listing` it parses the pages alone. */
export default {
  async fetch(request: Request) {
    if (request.url.includes('only=listing')) {
      for (const page of listed) JSON.parse(page)
      return new Response('parsed')
    }
    const { folded, error } = await rollUp(store(), { now: begin + 6 * hour, pages: 4 * pages })
    return new Response(String(error ?? folded))
  },
}

/** Nothing is counted yet, and what is written is forgotten. */
function store() {
  return {
    async list({ prefix, cursor = '0' }: { prefix: string; cursor?: string }) {
      if (prefix !== 'event/') return { keys: [], list_complete: true as const }
      const page = Number(cursor)
      const keys = JSON.parse(listed[page] as string)
      return page + 1 < pages
        ? { keys, list_complete: false as const, cursor: String(page + 1) }
        : { keys, list_complete: true as const }
    },
    get: async () => null,
    put: async () => {},
  }
}
