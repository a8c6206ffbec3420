import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { hour } from '../../src/quiz/time.ts'
import { rollUp } from '../../src/scores/kv/roll-up.ts'
import { kvScores } from '../../src/scores/kv/store.ts'
import { mark } from '../support/answers.ts'
import { attempt, query } from '../support/attempt.ts'
import { rivers } from '../support/quiz.ts'
import { VirtualClock } from '../support/simulated-kv/clock.ts'
import { none } from '../support/simulated-kv/faults.ts'
import { Random } from '../support/simulated-kv/random.ts'
import { SimulatedKv } from '../support/simulated-kv/simulated-kv.ts'
import { storedEvent } from '../support/stored-event.ts'

/** A page that asks the store, each of a quiz or a class of its own, so that none knows what another has read. */
export interface Page {
  path: string
  /** The fields of a form that is sent. */
  fields?: URLSearchParams
  /** What is answered where it is not known: 503 by pages that are nothing without it. */
  unknown: number
  /** How long it waits for one answer of the store, in milliseconds; 300 where nothing is said. */
  waits?: number
}

const slugs = ['feedback', 'result', 'numbers', 'data', 'kit', 'last', 'played']
export const quizzes = slugs.map((slug) => [
  { ...rivers('ar'), slug },
  { ...rivers('en'), slug },
])

/** What is stored: enough readers of every quiz, counted, and two classes. */
async function prepare() {
  // What was missed most for a day is named on the front page.
  const clock = new VirtualClock(Date.now() - 25 * hour)
  const store = new SimulatedKv(clock, new Random(1), none)
  const kv = store.at('FRA')
  for (const [quiz = rivers()] of quizzes) {
    for (let reader = 0; reader < 21; reader++) {
      const marked = mark(quiz, [1, 2, 3], [reader % 3 ? 'snow' : 'rain', 'war', 'salt'])
      const { key, payload } = await storedEvent({
        quiz,
        mode: 'walk',
        origin: 'web',
        kind: 'attempt',
        attempt: newAttemptId(clock.now - 60_000),
        marked,
      })
      await kv.put(key, '', { metadata: payload })
    }
  }
  // Whose result says that it is saved.
  const own = quizzes[slugs.indexOf('result')]?.[1] ?? rivers('en')
  const marked = mark(own, [1, 2, 3], ['snow', 'war', 'salt'])
  const finished = {
    quiz: own,
    mode: 'walk',
    origin: 'web',
    kind: 'attempt',
    attempt,
    marked,
  } as const
  const { key, payload } = await storedEvent(finished)
  await kv.put(key, '', { metadata: payload })
  for (const hours of [0, 25]) await rollUp(kv, { now: clock.now + hours * hour, pages: 40 })
  const { groups } = kvScores({ SCORES: kv as unknown as KVNamespace }, () => {})
  const form = { quiz: 'played', lang: 'en', label: 'B', mode: 'both', closes: null } as const
  const made = [await groups.create(form), await groups.create(form), await groups.create(form)]
  const stored = [...store.versions.from('', '')].map((key) => {
    const { value = '', metadata } = store.versions.of(key).at(-1) ?? {}
    return { key, value, metadata }
  })
  return { stored, made }
}

export const { stored, made } = await prepare()
const [played, joined, watched] = made

export const pages: Record<string, Page> = {
  home: { path: '/en', unknown: 200 },
  step: {
    path: `/en/played/1?${query()}&group=${played?.code}`,
    unknown: 200,
  },
  feedback: {
    path: `/en/feedback/1/feedback?${query()}&answer=rain`,
    unknown: 200,
  },
  result: {
    path: `/en/result/result?${query({ answers: 'snow.war.salt' })}&saved=yes`,
    unknown: 200,
  },
  statistics: { path: '/en/numbers/statistics', unknown: 200, waits: 3000 },
  data: { path: '/api/quizzes/data/statistics', unknown: 503, waits: 3000 },
  kit: { path: '/en/kit/newsletter', unknown: 200 },
  'last answer': {
    path: '/en/last/3',
    fields: new URLSearchParams({ mode: 'walk', attempt, answers: 'snow.war', answer: 'salt' }),
    unknown: 200,
  },
  'join link': { path: `/g/${joined?.code}`, unknown: 503, waits: 3000 },
  board: {
    path: `/en/groups/${watched?.code}?key=${watched?.key}`,
    unknown: 503,
    waits: 3000,
  },
  health: { path: '/health', unknown: 503, waits: 1000 },
}

/** What `/health` reads: it does not outlive its page, and is read anew by the next. */
export const isForNow = (operation: string) => operation.startsWith('GET status/')

/** A write; and what a board asks whenever it is opened, since it may have another key by now. */
export const isAskedAnew = (operation: string) =>
  operation.startsWith('PUT') || operation.startsWith(`GET group/${watched?.code}`)
