import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { siteWords } from '../../src/site/words.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import { finishAs, makeListed } from '../support/class-list.ts'
import { makeClass } from '../support/classroom.ts'

const site = serve()
const { get } = site
const shown = async (path: string) => parse(await get(path))
const events = async () =>
  (await storedEvents())
    .filter(({ key }) => key.includes('event/'))
    .map(({ payload }) => payload as { list?: number })

afterEach(() => reset())

/** Sends a form of a page, with the number typed and the first button pressed. */
async function type(page: string, list: string) {
  const form = (await shown(page)).querySelector('form.class-code')
  const fields = new URLSearchParams(
    [...(form?.querySelectorAll('input[type=hidden]') ?? [])].map((input): [string, string] => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ]),
  )
  fields.set('list', list)
  const button = form?.querySelector('button[name]')
  if (button) fields.set('mode', button.getAttribute('value') ?? '')
  const path = `${form?.getAttribute('action')}?${fields}`
  return { path, response: await get(path) }
}

const hidden = async (response: Response, name: string) =>
  (await parse(response)).querySelector(`.ask input[name=${name}]`)?.getAttribute('value')

/** The question with all that its answers take along. */
const asked = async (response: Response) =>
  (await parse(response)).querySelector('.ask')?.outerHTML ?? ''

describe('a class with list numbers', () => {
  it.each(['ar', 'en'] as const)(
    'asks for the number before anything, and says first who sees its score: %s',
    async (lang) => {
      const { code } = await makeListed(site, '30', [], lang)
      const { told } = siteWords[lang].group.list
      for (const path of [
        `/${lang}/rivers?group=${code}`,
        `/${lang}/rivers/1?mode=test&group=${code}`,
      ]) {
        const page = await shown(path)
        const said = page.querySelector('main')?.textContent ?? ''
        expect(said).toContain(told)
        expect(said).not.toContain(siteWords[lang].intro.privacy)
        expect(page.querySelector('#list')?.getAttribute('inputmode')).toBe('numeric')
        expect(page.querySelector('.ask, .ways a')).toBeNull()
      }
    },
  )

  it('goes on under the number typed, in digits of any script, from every page that asks for it', async () => {
    const { code } = await makeListed(site)
    const pages = [
      `/ar/rivers?group=${code}`,
      `/ar/rivers/1?mode=test&group=${code}`,
      `/ar/rivers/embed?group=${code}`,
    ]
    for (const page of pages)
      for (const typed of ['7', '٧', '۰۷'])
        expect(await asked((await type(page, typed)).response)).toMatch(/list(=|" value=")7\b/)
  })

  it('keeps what was answered before the number was asked for', async () => {
    const { code } = await makeListed(site)
    const attempt = '01M856RKQZ4WJK9PFBZWE9Q2Y2'
    const page = `/ar/rivers/2?mode=test&group=${code}&attempt=${attempt}&answers=snow`
    const { response } = await type(page, '7')
    const step = await parse(response)
    const value = (name: string) =>
      step.querySelector(`.ask input[name=${name}]`)?.getAttribute('value')
    expect([value('attempt'), value('list')]).toEqual([attempt, '7'])
    expect(value('answers')).toMatch(/_snow$/)
  })

  it.each(['', '0', '31', '100', 'أحمد', '-1'])(
    'asks again for %j, which stays in its field',
    async (typed) => {
      const { code } = await makeListed(site, '30')
      for (const page of [`/ar/rivers?group=${code}`, `/ar/rivers/embed?group=${code}`]) {
        const { response } = await type(page, typed)
        expect(response.status).toBe(422)
        const again = await parse(response)
        expect(again.querySelector('#list')?.getAttribute('value')).toBe(typed)
        expect(again.querySelector('#list')?.getAttribute('aria-invalid')).toBe('true')
        expect(again.querySelector('.errors')?.textContent).toContain('30')
      }
    },
  )

  it('is stored with the number, and says under which', async () => {
    const { code } = await makeListed(site)
    const at = await finishAs(site, code, '٧')
    expect(new URL(at, 'https://fahm.example').searchParams.get('list')).toBe('7')
    expect(await events()).toMatchObject([{ list: 7 }])
    const page = await shown(at)
    expect(page.querySelector('.saved')?.textContent).toBe(siteWords.ar.group.list.saved(7))
    const result = await shown(
      at.replace('/3/feedback', '/result').replace(/&question=[^&]*&answer=/, '.fish-why_'),
    )
    expect(result.querySelector('.group')?.textContent).toContain('7')
    expect(result.querySelector('.receipt')).toBeNull()
  })

  it('carries the number through practice no further than its result', async () => {
    const { code } = await makeListed(site)
    const at = await finishAs(site, code, '7', ['snow', 'war', 'nets'])
    const page = await shown(at)
    const fields = [...page.querySelectorAll('.onward input')].map((input) =>
      input.getAttribute('name'),
    )
    expect(fields).toContain('list')
    const onward = new URLSearchParams(
      [...page.querySelectorAll('.onward input')].map((input): [string, string] => [
        input.getAttribute('name') ?? '',
        input.getAttribute('value') ?? '',
      ]),
    )
    const result = await shown(`/ar/rivers/result?${onward}`)
    const again = result.querySelector('.retry a')?.getAttribute('href') ?? ''
    expect(again).not.toContain('&list=')
    expect((await shown(again)).querySelector('.ask input[name=list]')).toBeNull()
  })

  it('keeps the number in the address that keeps a place', async () => {
    const { code } = await makeListed(site)
    const way = `mode=test&group=${code}&list=7&attempt=01M856RKQZ4WJK9PFBZWE9Q2Y2&answers=snow`
    const kept = (await shown(`/ar/rivers/2?${way}`)).querySelector('#place')?.getAttribute('value')
    expect(new URL(kept ?? '').searchParams.get('list')).toBe('7')
  })

  it('asks for none when it is closed, and leads on without one', async () => {
    const { code, below } = await makeListed(site)
    await site.post(below('/close'), [])
    const page = await shown(`/ar/rivers/1?mode=test&group=${code}&list=7`)
    expect(page.querySelector('#list')).toBeNull()
    expect(page.querySelector('.unsaved a')?.getAttribute('href')).toBe('/ar/rivers/1?mode=test')
  })

  it('does not ask who is asked one question alone', async () => {
    const { code } = await makeListed(site)
    const page = await shown(`/ar/rivers/q/bridge-why?group=${code}`)
    expect(page.querySelector('.ask')).not.toBeNull()
    expect(page.querySelector('#list')).toBeNull()
  })
})

describe('a class without list numbers', () => {
  it('asks for none, and neither keeps nor shows one that an address brings', async () => {
    const { code } = await makeClass(site)
    expect((await shown(`/ar/rivers?group=${code}`)).querySelector('#list')).toBeNull()
    const step = await get(`/ar/rivers/1?mode=test&group=${code}&list=7`)
    expect(await hidden(step, 'list')).toBeUndefined()
    const at = await finishAs(site, code, '7')
    expect(at).not.toContain('list=')
    expect(await events()).toHaveLength(1)
    expect((await events())[0]).not.toHaveProperty('list')
  })

  it('nor does the site outside of classes', async () => {
    const step = await get('/ar/rivers/1?mode=test&list=7')
    expect(await hidden(step, 'list')).toBeUndefined()
  })
})

describe('a class whose record cannot be read', () => {
  it('goes on without asking, and keeps a number that was typed before', async () => {
    const { code } = await makeListed(site)
    const get = () => Promise.reject(new Error('KV GET failed: 500'))
    const SCORES = new Proxy(env.SCORES, {
      get: (target, name) => {
        if (name === 'get') return get
        const member = Reflect.get(target, name)
        return typeof member === 'function' ? member.bind(target) : member
      },
    })
    const failing = serve({ bindings: { SCORES } })
    const page = await parse(await failing.get(`/ar/rivers/1?mode=test&group=${code}`))
    expect(page.querySelector('.ask')).not.toBeNull()
    await finishAs(failing, code, '7')
    expect(await events()).toMatchObject([{ list: 7 }])
  })
})
