import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseClosing, typedClosing } from '../../src/classroom/closing-time.ts'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { siteWords } from '../../src/site/words.ts'
import { parse, serve, storedKeys } from '../support/app.ts'
import { finish, makeClass } from '../support/classroom.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const zone = 'Africa/Cairo'
let now: number

beforeEach(() => {
  now = Date.parse('2026-11-24T08:00Z')
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await reset()
})

/** The site, each time as an isolate serves it that has just started. */
const site = serve
/** The form on a board that says when its class closes: where it leads, and what it holds. */
async function formOn(board: string) {
  const page = await parse(await site().get(board))
  const form = page.querySelector('.manage form:has(#closes)')
  const held = (id: string) => form?.querySelector(`#${id}`)?.getAttribute('value') ?? ''
  return {
    to: form?.getAttribute('action') ?? '',
    closes: held('closes'),
    hour: held('hour'),
  }
}
const send = (to: string, closes: string, hour = '') =>
  site().post(to, [
    ['closes', closes],
    ['hour', hour],
  ])
const said = async (path: string, selector: string) =>
  (await parse(await site().get(path))).querySelector(selector)?.textContent ?? ''

describe.each(languages)('the hour at which a class closes, on its board: %s', (lang) => {
  it('is moved by its owner, and its pupils read the new one', async () => {
    const { code, board } = await makeClass(site(), [['closes', '2026-11-30']], lang)
    const { to, ...typed } = await formOn(board)
    expect(typed).toEqual({ closes: '2026-11-30', hour: '' })
    for (const [closes, hour, told] of [
      ['2026-12-03', '09:30', /(?=.*9:30)(?=.*\b3\b)/],
      ['2026-11-25', '', /\b25\b/],
    ] as const) {
      const response = await send(to, closes, hour)
      expect([response.status, response.headers.get('Location')]).toEqual([303, board])
      expect(await said(`/${lang}/rivers?group=${code}`, '.group')).toMatch(told)
      expect(await said(board, '.head')).toMatch(told)
      expect(await formOn(board)).toEqual({ to, closes, hour })
    }
    await send(to, '')
    expect(await said(`/${lang}/rivers?group=${code}`, '.group')).not.toMatch(/\b25\b/)
    expect(await formOn(board)).toEqual({ to, closes: '', hour: '' })
  })

  it('has what is right withheld until then, and told from then on', async () => {
    const fields: [string, string][] = [
      ['mode', 'test'],
      ['withheld', 'yes'],
      ['closes', '2026-11-25'],
    ]
    const { code, board } = await makeClass(site(), fields, lang)
    const { at } = await finish(site(), code, undefined, newAttemptId(now - minute))
    await send((await formOn(board)).to, '2026-11-27', '09:00')
    const isOpen = async () => (await said(at, '[data-result]')) !== ''
    now += 3 * day - 61 * minute
    expect(await isOpen()).toBe(false)
    expect(await said(at, '.part')).toMatch(/9:00.*27|27.*9:00/)
    now += 2 * minute
    expect(await isOpen()).toBe(true)
    expect(await said(board, '.head')).toMatch(/9:00/)
  })

  it('may be on the day the class is deleted, and without an hour is when it is', async () => {
    const { board } = await makeClass(site(), [], lang)
    const { to } = await formOn(board)
    for (const [hour, held] of [
      ['', '11:00'],
      ['09:00', '09:00'],
    ] as const) {
      expect((await send(to, '2027-05-23', hour)).status).toBe(303)
      expect(await formOn(board)).toEqual({ to, closes: '2027-05-23', hour: held })
      expect(await said(board, '.state')).toMatch(/\b23\b/)
    }
  })

  it('opens a closed class until then', async () => {
    const { code, board, below } = await makeClass(site(), [], lang)
    await site().post(below('/close'), [])
    const { to, ...typed } = await formOn(board)
    expect([to, typed]).toEqual([below('/closing'), { closes: '', hour: '' }])
    await send(to, '2026-11-24', '12:00')
    const saved = async () =>
      (await finish(site(), code, undefined, newAttemptId(now - minute))).saved
    expect(await saved()).toBe('yes')
    now += 2 * hour + minute
    expect(await saved()).toBe('closed')
  })

  it.each([
    ['a day that has passed', '2026-11-22', '', '#closes'],
    ['an hour that has passed', '2026-11-24', '08:00', '#hour'],
    ['an hour without a day', '', '20:00', '#closes'],
    ['a day on which the class is gone', '2027-05-24', '', '#closes'],
    ['an hour at which the class is gone', '2027-05-23', '20:00', '#hour'],
    ['a day that is none', '2026-02-31', '', '#closes'],
    ['a day in another form', '28/11/2026', '', '#closes'],
    ['an hour that is none', '2026-11-30', '25:00', '#hour'],
    ['an hour in another form', '2026-11-30', '8:30 pm', '#hour'],
  ])('is not %s, and what was typed is kept', async (_, closes, hour, field) => {
    const { code, board } = await makeClass(site(), [['closes', '2026-11-30']], lang)
    const response = await send((await formOn(board)).to, closes, hour)
    expect(response.status).toBe(422)
    const page = await parse(response)
    const fields: Fields = [
      ['closes', closes],
      ['hour', hour],
    ]
    const making = await parse(await site().post(`/${lang}/rivers/groups`, fields))
    expect(making.querySelector('.errors a')?.getAttribute('href')).toBe(field)
    expect(making.querySelector(`[aria-invalid]`)?.id).toBe(field.slice(1))
    expect(page.querySelector('.errors a')?.getAttribute('href')).toBe(field)
    const { error } = siteWords[lang]
    expect(page.querySelector('title')?.textContent?.startsWith(error)).toBe(true)
    const wrong = [...page.querySelectorAll('[aria-invalid]')].map(({ id }) => `#${id}`)
    expect(wrong).toEqual([field])
    const typed = ['closes', 'hour'].map((id) =>
      page.querySelector(`#${id}`)?.getAttribute('value'),
    )
    expect(typed).toEqual([closes, hour])
    expect(await env.SCORES.get(`group/${code}/closing`)).toBeNull()
  })
})

describe('a form that is not taken', () => {
  const whole: Fields = [
    ['closes', ''],
    ['hour', ''],
  ]

  it.each<[string, Fields]>([
    ['has no fields', []],
    ['has no hour', [['closes', '']]],
    ['has no day', [['hour', '']]],
    ['has two days', [...whole, ['closes', '']]],
    ['has two hours', [...whole, ['hour', '20:00']]],
  ])('changes nothing where it %s', async (_, fields) => {
    const { code, board, below } = await makeClass(site(), [['closes', '2026-11-30']])
    const response = await site().post(below('/closing'), fields)
    expect(response.status).toBe(422)
    const page = await parse(response)
    expect(page.querySelector('.errors')).not.toBeNull()
    expect(page.querySelector('#closes')?.getAttribute('value')).toBe('2026-11-30')
    expect(page.querySelectorAll('[aria-invalid]')).toHaveLength(0)
    expect((await formOn(board)).closes).toBe('2026-11-30')
    expect(await env.SCORES.get(`group/${code}/closing`)).toBeNull()
  })

  it.each([
    ['of a closed class', ['/close'], '/reopen', '2026-11-28'],
    ['of an open class', [], '/close', undefined],
  ])(
    'is told where it was made %s and the class is not so any more',
    async (_, made, then, day) => {
      const { board, below } = await makeClass(site())
      for (const path of made) await site().post(below(path), [])
      const form = (await parse(await site().get(board))).querySelector('.manage form:has(#closes)')
      const was = form?.querySelector('[name=was]')?.getAttribute('value') ?? ''
      await site().post(below(then), [])
      if (day) await send(below('/closing'), day)
      const before = await said(board, '.state')
      const fields: Fields = [
        ['closes', '2026-12-02'],
        ['hour', ''],
      ]
      const response = await site().post(below('/closing'), [...fields, ['was', was]])
      expect(response.status).toBe(422)
      const page = await parse(response)
      expect(page.querySelector('.errors a')?.getAttribute('href')).toBe('#manage')
      expect(page.querySelector('.state')?.textContent).toBe(before)
      expect(await said(board, '.state')).toBe(before)
      const now = page.querySelector('.manage [name=was]')?.getAttribute('value') ?? ''
      expect((await site().post(below('/closing'), [...fields, ['was', now]])).status).toBe(303)
    },
  )

  it('opens no class again that is open until an hour', async () => {
    const { board, below } = await makeClass(site(), [['closes', '2026-11-30']])
    expect((await site().post(below('/reopen'), [])).status).toBe(422)
    expect((await formOn(board)).closes).toBe('2026-11-30')
  })

  it('is none where the same button was pressed twice', async () => {
    const { board, below } = await makeClass(site())
    await site().post(below('/close'), [])
    for (const _ of [1, 2]) expect((await site().post(below('/reopen'), [])).status).toBe(303)
    await site().post(below('/close'), [])
    const fields: Fields = [
      ['was', 'closed'],
      ['closes', '2026-12-02'],
      ['hour', ''],
    ]
    for (const _ of [1, 2]) expect((await site().post(below('/closing'), fields)).status).toBe(303)
    expect((await formOn(board)).closes).toBe('2026-12-02')
  })

  it('leads to the board in the other language', async () => {
    const { board, below } = await makeClass(site())
    const page = await parse(await site().post(below('/closing'), []))
    const other = page.querySelector('.masthead [hreflang=en]')?.getAttribute('href')
    expect(other).toBe(board.replace('/ar/', '/en/'))
  })
})

describe('the address of a form, loaded like a page', () => {
  it.each([
    ...['/close', '/reopen', '/closing', '/key'].map((form) => [form, '']),
    ...['/attempts/leave-out', '/attempts/take-back'].map((form) => [form, '/attempts']),
  ] as [string, string][])(
    'below a board leads to where the form stands: %s',
    async (form, page) => {
      const { code, below } = await makeClass(site())
      const stored = await storedKeys()
      const response = await site().get(below(form))
      expect([response.status, response.headers.get('Location')]).toEqual([303, below(page)])
      expect((await site().get(`/ar/groups/${code}${form}?key=x`)).status).toBe(404)
      expect(await storedKeys()).toEqual(stored)
    },
  )

  it('that makes classes leads there too', async () => {
    const response = await site().get('/en/rivers/groups')
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/en/rivers/teach'])
    expect((await site().get('/en/nothing/groups')).status).toBe(404)
  })
})

describe('a closing as it would be typed', () => {
  it.each([zone, 'Asia/Kolkata', 'America/Los_Angeles'])('means the same moment in %s', (zone) => {
    const latest = now + 180 * day
    for (let moment = now + minute; moment < latest; moment += 7 * hour + 13 * minute)
      expect(parseClosing(typedClosing(moment, zone), zone, now, latest)).toBe(moment)
    expect(parseClosing(typedClosing(null, zone), zone, now, latest)).toBeNull()
  })
})
