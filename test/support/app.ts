import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { parseHTML } from 'linkedom'
import { createApp } from '../../src/app.tsx'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { kvScores } from '../../src/scores/kv/store.ts'
import type { Bindings } from '../../src/site/site.ts'
import { assets } from './assets.ts'
import { library, rivers } from './quiz.ts'

/** The app over the test quiz and real local KV; a binding can be replaced to make it fail. */
export function serve({
  quizzes = [rivers('ar'), rivers('en')],
  bindings = {},
}: {
  quizzes?: Quiz[]
  bindings?: Partial<Bindings>
} = {}) {
  const app = createApp({ library: library(...quizzes), assets }, kvScores)
  // Not waited for is what may go on when a page is answered: a read that hangs would never let go.
  const send = async (path: string, init?: RequestInit) =>
    app.fetch(
      new Request(new URL(path, 'https://fahm.example'), { redirect: 'manual', ...init }),
      { ...env, ...bindings },
      createExecutionContext(),
    )
  return {
    send,
    get: (path: string, headers: HeadersInit = {}) => send(path, { headers }),
    post: (path: string, fields: Fields, headers: HeadersInit = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
      }),
  }
}

export async function parse(response: Response): Promise<ReturnType<typeof parseHTML>['document']> {
  return parseHTML(await response.text()).document
}

/** Every event stored, with its payload. */
export async function storedEvents() {
  const { keys } = await env.SCORES.list()
  return keys.map(({ name, metadata }) => ({ key: name, payload: metadata }))
}

/**
 * All that is stored but the statuses: among these an isolate says now and then, in no test's time, how
 * much it has written.
 */
export async function storedKeys() {
  const { keys } = await env.SCORES.list()
  return keys.filter(({ name }) => !name.startsWith('status/'))
}
