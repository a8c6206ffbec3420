import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Fields } from '../../src/quiz/progress-fields.ts'
import { createGroup } from '../../src/scores/kv/groups.ts'
import { parse, serve, storedEvents } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'

const { get, send, post } = serve()
const landing = (lang = 'ar') => `/${lang}/rivers/q/bridge-why?pick=war&from=newsletter`

type Page = Awaited<ReturnType<typeof parse>>

/** What the form of a page sends when one of its buttons is pressed. */
function press(page: Page, button: string, changes: Record<string, string> = {}) {
  const form = page.querySelector('form.ask')
  const pressed = form?.querySelector(button)
  const fields = [...(form?.querySelectorAll('input') ?? []), pressed].map(
    (field): [string, string] => {
      const name = field?.getAttribute('name') ?? ''
      return [name, changes[name] ?? field?.getAttribute('value') ?? '']
    },
  )
  return post(form?.getAttribute('action') ?? '', fields)
}

/** An id as of a page that was opened `seconds` ago. */
const opened = (seconds: number) => newAttemptId(Date.now() - seconds * 1000)

afterEach(() => reset())

describe.each(languages)('the landing of a link in an email, in %s', (lang) => {
  it('shows the question with the picked choice, and one button that checks it', async () => {
    const response = await get(landing(lang))
    const page = await parse(response)
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, 'no-store'])
    expect(page.querySelector('legend')?.textContent).toBe(rivers(lang).points[1]?.question.prompt)
    const current = [...page.querySelectorAll('[aria-current=true]')]
    expect(current.map((each) => each.getAttribute('value'))).toEqual(['war'])
    expect(
      page.querySelector('form[method=post] [aria-current] + button')?.getAttribute('value'),
    ).toBe('war')
    expect(page.querySelectorAll('fieldset button.row')).toHaveLength(2)
    expect(page.querySelector('main')?.textContent).not.toContain(
      lang === 'ar' ? 'تعليل' : 'Reason',
    )
  })

  it('stores the answer a person confirms, once, and says why', async () => {
    const page = await parse(await get(landing(lang)))
    const attempt = opened(20)
    const answers = [1, 2].map(() => press(page, '[aria-current] + button', { attempt }))
    const [one, two] = await Promise.all(answers)
    expect(one?.headers.get('Location')).toBe(two?.headers.get('Location'))
    const [event, ...more] = await storedEvents()
    expect(more).toEqual([])
    expect(event?.payload).toEqual({
      ...{ v: 1, kind: 'answer', origin: 'newsletter', mode: 'test', lang, score: 0 },
      answers: [['bridge-why', 'war', 0]],
    })
    const feedback = await parse(await get(one?.headers.get('Location') ?? ''))
    expect(feedback.querySelector('.verdict.is-wrong')).not.toBeNull()
    expect(feedback.querySelector('.saved')).not.toBeNull()
  })
})

describe('an answer asked alone', () => {
  it('is kept by whoever goes on, whose whole attempt counts by itself', async () => {
    const page = await parse(await get(landing()))
    const attempt = opened(30)
    let at =
      (await press(page, '[aria-current] + button', { attempt })).headers.get('Location') ?? ''
    const steps: string[] = []
    for (const choice of ['snow', 'salt']) {
      const next = (await parse(await get(at))).querySelector('main link[rel=prefetch]')
      const step = new URL(next?.getAttribute('href') ?? '', 'https://fahm.example')
      steps.push(step.pathname)
      const question = await parse(await get(step.pathname + step.search))
      const form = question.querySelector('form.ask')
      const fields = [...(form?.querySelectorAll('input') ?? [])].map((input): [string, string] => [
        input.getAttribute('name') ?? '',
        input.getAttribute('value') ?? '',
      ])
      fields.push(['answer', choice])
      const action = form?.getAttribute('action') ?? ''
      at =
        form?.getAttribute('method') === 'post'
          ? ((await post(action, fields)).headers.get('Location') ?? '')
          : `${action}?${new URLSearchParams(fields)}`
    }
    expect(steps).toEqual(['/ar/rivers/1', '/ar/rivers/3'])
    const events = (await storedEvents()).map(({ payload }) => payload)
    expect(events).toMatchObject([
      { kind: 'answer', origin: 'newsletter', score: 0 },
      { kind: 'attempt', origin: 'newsletter', score: 2 },
    ])
  })

  it.each([
    ['in less than a second', { attempt: () => opened(0) }],
    ['with the field filled in that nobody sees', { website: () => 'https://spam.example' }],
  ] as [string, Record<string, () => string>][])(
    'is answered %s, and not counted',
    async (_, changes) => {
      const page = await parse(await get(landing()))
      const changed = Object.fromEntries(
        Object.entries(changes).map(([name, make]) => [name, make()]),
      )
      const response = await press(page, '[aria-current] + button', {
        attempt: opened(20),
        ...changed,
      })
      const feedback = await parse(await get(response.headers.get('Location') ?? ''))
      expect(feedback.querySelector('[data-verdict]')).not.toBeNull()
      expect((await storedEvents()).map(({ payload }) => payload)).toMatchObject([
        { kind: 'answer', discarded: true },
      ])
    },
  )

  it('hides that field from people: from the eye, the keyboard and screen readers', async () => {
    const field = (await parse(await get(landing()))).querySelector('input[type=text]')
    expect(field?.getAttribute('tabindex')).toBe('-1')
    expect(field?.getAttribute('autocomplete')).toBe('off')
    expect(field?.closest('[aria-hidden=true].hidden')).not.toBeNull()
  })

  it('goes to its group', async () => {
    const wish = { quiz: 'rivers', lang: 'ar', label: '', mode: 'both', closes: null } as const
    const { code } = await createGroup(env.SCORES, wish, { now: Date.now(), waitUntil: () => {} })
    const page = await parse(await get(`${landing()}&group=${code.toLowerCase()}`))
    await press(page, '[aria-current] + button', { attempt: opened(20) })
    const events = (await storedEvents()).filter(({ key }) => key.includes('event/'))
    expect(events.map(({ key }) => key.split('/').slice(0, 2))).toEqual([['group-event', code]])
  })

  it('after two hours is not written, and one press saves it', async () => {
    const page = await parse(await get(landing()))
    const response = await press(page, '[aria-current] + button', { attempt: opened(3 * 60 * 60) })
    expect(await storedEvents()).toEqual([])
    const feedback = await parse(await get(response.headers.get('Location') ?? ''))
    expect(feedback.querySelector('form.unsaved input[name=start]')?.getAttribute('value')).toBe(
      'bridge-why',
    )
  })
})

describe('a link that was changed on its way', () => {
  const odd: [string, Fields][] = [
    ['an unknown choice', [['pick', 'peace']]],
    ['a choice of another question', [['pick', 'snow']]],
    ['markup', [['pick', '"><script>alert(1)</script>']]],
    [
      'an unknown origin',
      [
        ['pick', 'war'],
        ['from', '<b>friend</b>'],
      ],
    ],
    [
      'a group that can be none',
      [
        ['pick', 'war'],
        ['group', '"><img src=x>'],
      ],
    ],
    [
      'a theme, outside any frame',
      [
        ['pick', 'war'],
        ['theme', '"><i>'],
      ],
    ],
  ]
  it.each(odd)(
    '%s leads to the plain question, reflects nothing and stores nothing',
    async (_, fields) => {
      let response = await get(`/ar/rivers/q/bridge-why?${new URLSearchParams(fields)}`)
      const on = response.headers.get('Location')
      if (on) response = await get(on)
      expect(response.status).toBe(200)
      const text = await response.text()
      expect(text).toContain(rivers().points[1]?.question.prompt)
      expect(text).not.toMatch(/<script>alert|<b>friend|<img|<i>|aria-current="true"[^>]*peace/)
      expect(await storedEvents()).toEqual([])
    },
  )

  it('is stored as the site’s own answer where its origin is unknown', async () => {
    const page = await parse(await get('/ar/rivers/q/bridge-why?pick=war&from=friend'))
    await press(page, '[aria-current] + button', { attempt: opened(20) })
    expect((await storedEvents()).map(({ payload }) => payload)).toMatchObject([{ origin: 'web' }])
  })
})

describe('who asks', () => {
  const withoutId = async (response: Response) =>
    (await response.text()).replace(/[0-7][0-9A-HJKMNP-TV-Z]{25}/, 'ID')

  it.each([
    [{ 'Sec-Purpose': 'prefetch' }],
    [{ Purpose: 'prefetch' }],
    [{ 'X-Moz': 'prefetch' }],
    [{ 'User-Agent': 'Mozilla/5.0 (compatible; MS-SafeLinks)' }],
    [{ 'User-Agent': 'Barracuda Sentinel (EE)' }],
    [{ 'User-Agent': 'Mimecast' }],
    [{ 'User-Agent': 'ProofpointURLDefense' }],
    [{ 'User-Agent': 'Slackbot-LinkExpanding 1.0' }],
    [{ 'User-Agent': 'WhatsApp/2.23' }],
  ] as Record<string, string>[][])('changes nothing: %o', async (headers = {}) => {
    const plain = await withoutId(await get(landing()))
    expect(await withoutId(await get(landing(), headers))).toBe(plain)
    expect((await send(landing(), { method: 'HEAD', headers })).status).toBe(200)
    expect(await storedEvents()).toEqual([])
  })
})
