import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { dayOf } from '../../src/scores/kv/day-writes.ts'
import type { Bindings } from '../../src/site/site.ts'
import { siteWords } from '../../src/site/words.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import { finish, makeClass } from '../support/classroom.ts'
import { failing } from '../support/failing-kv.ts'

/** The site on the free plan, as an isolate that has done nothing yet. */
const site = () => {
  const bindings = { PLAN: 'free', SCORES: failing(env.SCORES, 0) } as unknown as Bindings
  return serve({ bindings })
}
const last = (): Fields => [
  ['mode', 'walk'],
  ['attempt', newAttemptId(Date.now() - 60_000)],
  ['answers', 'snow.war'],
  ['answer', 'salt'],
]

/** Has a run of the cron say that so much of the day is used up. */
async function used(events: number) {
  const written = { day: dayOf(Date.now()), events, classes: 0, counting: 0 }
  const status = {
    at: Date.now(),
    watermark: 0,
    due: null,
    behind: false,
    waiting: 0,
    skipped: {},
    apart: 0,
  }
  await env.SCORES.put('status/v2/roll-up', '', { metadata: { ...status, written } })
}

afterEach(() => reset())

it.each(languages)(
  'a day nearly used up shows verdict and score, and says why neither is saved (%s)',
  async (lang) => {
    await used(700)
    const { get, post } = site()
    const response = await post(`/${lang}/rivers/3`, last())
    const at = response.headers.get('Location') ?? ''
    expect([response.status, at]).toEqual([303, expect.stringContaining('saved=full')])
    const feedback = await parse(await get(at))
    expect(feedback.querySelector('[data-verdict]')).not.toBeNull()
    const onward = new URLSearchParams(
      [...feedback.querySelectorAll('form.onward input')].map((input) => [
        input.getAttribute('name') ?? '',
        input.getAttribute('value') ?? '',
      ]),
    )
    const result = await parse(await get(`/${lang}/rivers/result?${onward}`))
    for (const page of [feedback, result]) {
      expect(page.querySelector('.unsaved')?.textContent).toBe(siteWords[lang].save.full)
      expect(page.querySelector('form.unsaved, .saved')).toBeNull()
    }
    expect(result.querySelector('[data-result]')).not.toBeNull()
    expect((await storedEvents()).filter(({ key }) => key.startsWith('event/'))).toEqual([])
  },
)

it('a day nearly used up stores what is played in classes', async () => {
  await used(999)
  const { code } = await makeClass(site())
  expect((await finish(site(), code)).saved).toBe('yes')
  const { keys } = await env.SCORES.list({ prefix: `group-event/${code}/` })
  expect(keys).toHaveLength(1)
})

it('a day that is not stores everyone’s', async () => {
  await used(699)
  const response = await site().post('/ar/rivers/3', last())
  expect(response.headers.get('Location')).toContain('saved=yes')
})
