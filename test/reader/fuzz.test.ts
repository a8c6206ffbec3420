import { reset } from 'cloudflare:test'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { EventPayload } from '../../src/scores/event.ts'
import { serve, storedEvents } from '../support/app.ts'

const { get, post } = serve()

afterEach(() => reset())

const junk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '..',
    '%',
    '__proto__',
    'constructor',
    '\r\nX: 1',
    '٣',
    '1e9',
    '-1',
    '\u0000',
  ),
)
const answers = fc
  .array(fc.constantFrom('snow', 'rain', 'dam', 'trade', 'war', 'salt', 'nets', 'warm', 'x', ''), {
    maxLength: 5,
  })
  .map((given) => given.join('.'))
const attempts = fc.oneof(
  fc.constantFrom(
    newAttemptId(0),
    newAttemptId(Date.now()),
    newAttemptId(2 ** 48 - 1),
    '8'.repeat(26),
  ),
  junk,
)
const fields = fc.record(
  {
    mode: fc.oneof(fc.constantFrom('walk', 'test'), junk),
    attempt: attempts,
    answers: fc.oneof(answers, junk),
    answer: fc.oneof(fc.constantFrom('snow', 'salt', 'trade'), junk),
    from: fc.oneof(fc.constantFrom('newsletter', 'embed'), junk),
    start: fc.oneof(fc.stringMatching(/^[0-9]{0,2}$/), junk),
    pick: fc.oneof(fc.constantFrom('snow', 'trade'), junk),
    group: fc.oneof(fc.constant('K3M9X7Q'), junk),
    theme: fc.oneof(fc.constantFrom('dark', 'light'), junk),
    website: junk,
    question: fc.oneof(fc.constantFrom('1', '3'), junk),
    practice: fc.oneof(fc.stringMatching(/^[0-9.]{0,8}$/), junk),
    saved: fc.oneof(fc.constantFrom('yes', 'no', 'late'), junk),
    back: fc.oneof(fc.constantFrom('result'), junk),
    page: junk,
  },
  { requiredKeys: [] },
)
const step = fc.oneof(fc.integer({ min: -1, max: 5 }).map(String), junk.map(encodeURIComponent))
const place = fc.oneof(
  step,
  step.map((n) => `${n}/feedback`),
  step.map((n) => `score/${n}`),
  fc.constantFrom('', 'result', 'read', 'embed', 'result/embed', 'newsletter', 'newsletter/email'),
  step.map((n) => `${n}/embed`),
  step.map((n) => `${n}/feedback/embed`),
)
const path = fc
  .tuple(
    fc.constantFrom('ar', 'en'),
    fc.oneof(fc.constant('rivers'), junk.map(encodeURIComponent)),
    place,
  )
  .map(([lang, quiz, rest]) => `/${lang}/${quiz}/${rest}`)

describe('any address', () => {
  it('is answered with a page or a way on, and stores nothing', async () => {
    await fc.assert(
      fc.asyncProperty(path, fields, async (at, query) => {
        const response = await get(`${at}?${new URLSearchParams(query)}`)
        expect([200, 301, 302, 404, 422]).toContain(response.status)
        await response.body?.cancel()
      }),
      { numRuns: 600 },
    )
    expect(await storedEvents()).toEqual([])
  })

  it('never sends anyone in a circle', async () => {
    await fc.assert(
      fc.asyncProperty(step, fields, async (n, query) => {
        let at = `/ar/rivers/${n}?${new URLSearchParams(query)}`
        if (query.theme) at = at.replace('?', '/embed?')
        for (let hops = 0; hops < 3; hops++) {
          const response = await get(at)
          await response.body?.cancel()
          const next = response.headers.get('Location')
          if (!next) return
          expect(new URL(next, 'https://fahm.example').origin).toBe('https://fahm.example')
          at = next
        }
        expect.fail(`still on the way: ${at}`)
      }),
      { numRuns: 300 },
    )
  })
})

describe('any form', () => {
  it('is answered, and stores at most a finished attempt or one answer, with a sound score', async () => {
    await fc.assert(
      fc.asyncProperty(step, fields, async (n, form) => {
        const response = await post(`/ar/rivers/${n}`, Object.entries(form))
        expect([303, 404, 405, 422]).toContain(response.status)
        await response.body?.cancel()
      }),
      { numRuns: 600 },
    )
    for (const { payload } of await storedEvents()) {
      const { kind, answers: given, score } = payload as EventPayload
      const asked = given.map(([question]) => question).sort()
      if (kind === 'answer') expect(asked).toHaveLength(1)
      else expect(asked).toEqual(['bridge-why', 'fish-why', 'flood-why'])
      expect(score).toBe(given.filter(([, , right]) => right).length)
    }
  })
})
