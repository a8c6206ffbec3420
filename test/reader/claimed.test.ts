import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { siteWords } from '../../src/site/words.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import { waited } from '../support/waited.ts'
import { pressed } from './claims.ts'
import { freshly } from './readers.ts'

const opened = (seconds = 60) => newAttemptId(Date.now() - seconds * 1000)
const finish = (attempt: string): Fields => [
  ['mode', 'walk'],
  ['attempt', attempt],
  ['answers', 'snow.war'],
  ['answer', 'salt'],
]
const pagesOf = (attempt: string, lang = 'ar') => [
  `/${lang}/rivers/3/feedback?${new URLSearchParams([...finish(attempt), ['saved', 'yes']])}`,
  `/${lang}/rivers/result?mode=walk&attempt=${attempt}&answers=snow.war.salt&saved=yes`,
]
type Page = Awaited<ReturnType<typeof parse>>
const says = (page: Page) =>
  page.querySelector('.saved') ? 'yes' : page.querySelector('form.unsaved p')?.textContent

afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

describe('an address that claims a score to be saved', () => {
  it('is believed where the store has it, from whichever isolate and in either language', async () => {
    const attempt = opened()
    await serve().post('/ar/rivers/3', finish(attempt))
    for (const lang of languages) {
      for (const page of pagesOf(attempt, lang)) {
        expect([page, says(await parse(await freshly().get(page)))]).toEqual([page, 'yes'])
      }
    }
  })

  it.each([
    ['is of 1970', newAttemptId(0)],
    ['nobody stored', opened()],
  ])(
    'is not where its attempt %s: the page says so, and its button saves it once',
    async (_, attempt) => {
      const { get, post } = serve()
      for (const lang of languages) {
        for (const page of pagesOf(attempt, lang)) {
          const { missing } = siteWords[lang].save
          expect(says(await parse(await get(page)))).toBe(missing)
        }
      }
      expect(await storedEvents()).toEqual([])
      let page = await parse(await get(pagesOf(attempt)[1] ?? ''))
      // One too old is saved by a second press, under a fresh id.
      for (let press = 0; press < 2 && says(page) !== 'yes'; press++) {
        const response = await post(...pressed(page))
        page = await parse(await get(response.headers.get('Location') ?? ''))
      }
      expect(says(page)).toBe('yes')
      expect(await storedEvents()).toHaveLength(1)
    },
  )

  it.each([
    ['fails', () => Promise.reject(new Error('KV GET failed: 500 Internal Server Error')), 0],
    ['hangs', () => new Promise(() => {}), 300],
  ] as const)('is not where the store %s: the page says so, in time', async (_, get, most) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const attempt = opened()
    await serve().post('/ar/rivers/3', finish(attempt))
    for (const lang of languages) {
      for (const page of pagesOf(attempt, lang)) {
        const { result, ms } = await waited(() => freshly(get).get(page))
        expect([says(await parse(result)), ms]).toEqual([siteWords[lang].save.unchecked, most])
      }
    }
  })

  it('loses nothing by being saved again', async () => {
    const attempt = opened()
    const { post } = serve()
    for (let time = 0; time < 3; time++) await post('/ar/rivers/3', finish(attempt))
    expect(await storedEvents()).toHaveLength(1)
  })
})

describe('a score that is saved late, under a fresh id', () => {
  const threeHours = 3 * 60 * 60

  /** Posts the last answer under an old id, and presses the button of the page that comes. */
  async function saveLate(attempt: string) {
    const { get, post } = serve()
    const late = await post('/ar/rivers/3', finish(attempt))
    const page = await parse(await get(late.headers.get('Location') ?? ''))
    const response = await post(...pressed(page))
    return parse(await get(response.headers.get('Location') ?? ''))
  }

  it('counts at once, since its first id tells how long it took', async () => {
    expect(says(await saveLate(opened(threeHours)))).toBe('yes')
    const [event, ...more] = await storedEvents()
    expect(more).toEqual([])
    expect(event?.payload).not.toHaveProperty('discarded')
  })

  it('is not stored again where the first write, called failed, had been made', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const attempt = opened(threeHours)
    const [begun] = [Date.now() - threeHours * 1000 + 60_000]
    vi.spyOn(Date, 'now').mockReturnValue(begun)
    await serve().post('/ar/rivers/3', finish(attempt))
    vi.spyOn(Date, 'now').mockRestore()
    expect(await storedEvents()).toHaveLength(1)
    expect(says(await saveLate(attempt))).toBe('yes')
    expect(await storedEvents()).toHaveLength(1)
  })
})

describe('an attempt that ends faster than anybody reads', () => {
  it.each([
    ['in 2.9 seconds for three questions', 2.9, true],
    ['in 3.1 seconds', 3.1, false],
  ])(
    '%s is stored, called saved, and counted only if it can be a person’s',
    async (_, age, discarded) => {
      const now = Date.now()
      vi.spyOn(Date, 'now').mockReturnValue(now)
      const attempt = newAttemptId(now - age * 1000)
      const response = await serve().post('/ar/rivers/3', finish(attempt))
      expect(response.headers.get('Location')).toContain('saved=yes')
      const [event] = await storedEvents()
      expect(Object.keys(event?.payload ?? {}).includes('discarded')).toBe(discarded)
      const page = await parse(await freshly().get(response.headers.get('Location') ?? ''))
      expect(says(page)).toBe('yes')
    },
  )

  it('is not counted under a class either, nor with an id made up beside it', async () => {
    const { post } = serve()
    await post('/ar/rivers/3', [...finish(opened(0)), ['first', newAttemptId(Date.now())]])
    const { keys } = await env.SCORES.list({ prefix: 'event/' })
    expect(keys[0]?.metadata).toMatchObject({ discarded: true })
  })
})
