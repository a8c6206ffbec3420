import { afterAll, beforeAll, expect, test } from 'vitest'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { LiveView } from '../../src/scores/live.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { type ServedSite, serveSite } from '../support/site.ts'

let site: ServedSite

beforeAll(async () => {
  site = await serveSite()
})
afterAll(() => site?.close())

test('a quiz that was played is in its view after one run of the cron', async () => {
  const quiz = seedLibrary('ar')
  const answers = quiz.points.map(({ question }) => choicesOf(question)[0]?.id ?? '')
  const body = new URLSearchParams({
    mode: 'test',
    attempt: newAttemptId(Date.now() - 60_000),
    answers: answers.slice(0, -1).join('.'),
    answer: answers.at(-1) ?? '',
  })
  const path = `${site.origin}/ar/${quiz.slug}/${answers.length}`
  const headers = { 'Sec-Fetch-Site': 'same-origin' }
  const answer = await fetch(path, { method: 'POST', body, headers, redirect: 'manual' })
  expect(answer.status).toBe(303)

  await site.runCron()
  const view = await site.scores.get<LiveView>(`live/v2/${quiz.slug}`, 'json')
  const right = quiz.points.filter(({ question }) => choicesOf(question)[0]?.correct).length
  expect(view?.totals.cohorts).toMatchObject([{ kind: 'attempt', origin: 'web', mode: 'test' }])
  expect(view?.totals.cohorts[0]?.scores[right]).toBe(1)

  const health = await fetch(`${site.origin}/health`)
  expect([health.status, await health.json()]).toMatchObject([200, { ok: true }])
})
