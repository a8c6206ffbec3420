import { checksum } from '../../src/quiz/checksum.ts'
import { headlinesAt } from '../../src/scores/kv/headlines.ts'
import type { Kv } from '../../src/scores/kv/kv.ts'
import {
  everyQuiz,
  everyQuizBefore,
  type LiveHint,
  type Namings,
} from '../../src/scores/kv/live-keys.ts'
import { parseJson, recordOf } from '../../src/scores/kv/shape.ts'
import { isHeadline } from '../../src/scores/kv/view-shapes.ts'

const isNamed = (key: string, name: string) => key.startsWith('live/') && key.endsWith(`/${name}`)

/** The store for the cron of a deployment of before: it named of all quizzes what is named now, and nothing to come. */
export function namingAsBefore(kv: Kv): Kv {
  return {
    async list(options) {
      const page = await kv.list(options)
      const seen = page.keys.filter(({ name }) => !isNamed(name, everyQuiz))
      const keys = seen.map((key) =>
        isNamed(key.name, everyQuizBefore) ? { ...key, name: now(key.name) } : key,
      )
      return { ...page, keys }
    },
    get: (key) => kv.get(key),
    put(key, value, options) {
      if (!isNamed(key, everyQuiz)) return kv.put(key, value, options)
      const hint = options?.metadata as LiveHint
      const text = JSON.stringify(headlinesAt(JSON.parse(value) as Namings, hint.asOf))
      return kv.put(before(key), text, { metadata: { ...hint, checksum: checksum(text) } })
    },
  }
}

const before = (key: string) => key.slice(0, -everyQuiz.length) + everyQuizBefore
const now = (key: string) => key.slice(0, -everyQuizBefore.length) + everyQuiz

const isHeadlines = recordOf(isHeadline)

/** What a page of a deployment of before says of each quiz; `undefined` where it calls that malformed. */
export function headlinesBefore(stored: string | undefined) {
  const value = parseJson(stored ?? '{}')
  return isHeadlines(value) ? value : undefined
}
