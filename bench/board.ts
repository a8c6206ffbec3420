import { join } from 'node:path'
import { play, type Send } from './play.ts'
import { milliseconds, print } from './table.ts'

const root = join(import.meta.dirname, '..')
const attempts = 200
const views = 300

type Stored = { value: string; metadata?: unknown }

/** A KV namespace over a map. Each one made is another to the Worker, which then lists it anew. */
const namespace = (stored: Map<string, Stored>) => ({
  get: async (key: string) => stored.get(key)?.value ?? null,
  put: async (key: string, value: string, options?: { metadata?: unknown }) => {
    stored.set(key, { value, metadata: options?.metadata })
  },
  list: async ({ prefix }: { prefix: string }) => {
    const names = [...stored.keys()].filter((name) => name.startsWith(prefix)).sort()
    const keys = names.map((name) => ({ name, metadata: stored.get(name)?.metadata }))
    return { keys, list_complete: true }
  },
})

/** The row of a class's board: listing, counting and drawing 200 attempts, nothing of it remembered. */
export async function printBoard(slug: string): Promise<void> {
  const worker = (await import(join(root, 'dist/index.js'))).default
  const stored = new Map<string, Stored>()
  const origin = 'https://fahm.example'
  const send: Send = async (path, body) => {
    const init = body ? { method: 'POST', body, headers: { Origin: origin } } : {}
    const request = new Request(origin + path, init)
    const context = { waitUntil() {}, passThroughOnException() {} }
    return (await worker.fetch(request, { SCORES: namespace(stored) }, context)) as Response
  }

  const board =
    (await send(`/ar/${slug}/groups`, new URLSearchParams({ label: '3B' }))).headers.get(
      'Location',
    ) ?? ''
  const group = board.split('/')[3]?.split('?')[0] ?? ''
  for (let i = 0; i < attempts; i++) await play(send, `/ar/${slug}/1?mode=test&group=${group}`, i)

  for (let i = 0; i < views; i++) await (await send(board)).text()
  const before = process.cpuUsage()
  for (let i = 0; i < views; i++) await (await send(board)).text()
  const { user, system } = process.cpuUsage(before)
  print('A class’s board (processor ms a view, in Node, nothing remembered)', [
    ['', 'now', 'budget'],
    [`${attempts} attempts`, milliseconds((user + system) / 1000 / views, 2), '5'],
  ])
}
