import { reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, it } from 'vitest'
import { formatCount } from '../../src/languages/format.ts'
import { languages } from '../../src/languages/languages.ts'
import { destinations } from '../../src/newsletter/destinations.ts'
import { emailHtml } from '../../src/newsletter/email.ts'
import { embedElement } from '../../src/newsletter/embeds.ts'
import { parseSnippet } from '../../src/newsletter/snippet.ts'
import { framedPath } from '../../src/paths.ts'
import { add } from '../../src/quiz/statistics/merge.ts'
import { type AnswerSet, noTotals } from '../../src/quiz/statistics/totals.ts'
import { currentAlgorithm } from '../../src/scores/kv/algorithm.ts'
import { liveKey } from '../../src/scores/kv/live-keys.ts'
import type { LiveView } from '../../src/scores/live.ts'
import { parse, serve } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'
import { origin, snippetOf } from './snippets.ts'

const { get, send } = serve()
/** What a field holds: the parser leaves the text of a textarea as it is written. */
const held = (field: { textContent: string | null } | null | undefined) =>
  parseHTML(`<p>${field?.textContent}</p>`).document.querySelector('p')?.textContent
const kit = (lang: string, query = '') => get(`/${lang}/rivers/newsletter${query}`)

afterEach(() => reset())

describe.each(languages)('GET /%s/{quiz}/newsletter', (lang) => {
  const snippet = parseSnippet(rivers(lang), origin, { question: '2', group: 'K3M9X7Q' })
  const copied = async (to: string, query = '?question=2&group=k3m9-x7q') => {
    const page = await parse(await kit(lang, `${query}&to=${to}`))
    return [...page.querySelectorAll('textarea[readonly]')].map((field) => [field.id, held(field)])
  }

  it.each(destinations)(
    'has one thing to copy first, in a field with a name and a button: %s',
    async (to) => {
      const page = await parse(await kit(lang, `?to=${to}`))
      const fields = [...page.querySelectorAll('textarea[readonly]')]
      expect(fields.filter((field) => !field.closest('details')).map(({ id }) => id)).toEqual([
        'code',
      ])
      expect(page.querySelectorAll('[data-copy].button:not(.quiet)')).toHaveLength(1)
      for (const { id } of fields) {
        expect(page.querySelector(`label[for="${id}"]`)?.textContent).not.toBe('')
        expect(page.querySelector(`button[hidden][data-copy="${id}"]`)).not.toBeNull()
      }
      expect(page.querySelectorAll('.how li')).toHaveLength(3)
    },
  )

  it('gives each destination what is pasted there', async () => {
    if (!snippet) throw new Error('The test quiz has no second question')
    const at = `${origin}/${lang}/rivers`
    const codes = await Promise.all(destinations.map((to) => copied(to)))
    expect(codes.map(([first]) => first?.[1])).toEqual([
      String(emailHtml(snippet)),
      `${at}/q/bridge-why?group=K3M9X7Q`,
      String(embedElement(snippet, false)),
      String(embedElement(snippet, false)),
      String(embedElement(snippet, true)),
      `${at}/q/bridge-why?from=newsletter&group=K3M9X7Q`,
    ])
    expect(codes.map((fields) => fields.slice(1).map(([id]) => id))).toEqual([
      ['subject', 'summary', 'text'],
      [],
      [],
      ['frame'],
      ['address', 'frame'],
      [],
    ])
    expect(await copied('nowhere')).toEqual(codes[0])
  })

  it('says right above the button what it copies', async () => {
    const [first, second] = rivers(lang).points.map(({ question }) => question.prompt)
    const above = async (query: string) =>
      (await parse(await kit(lang, query))).querySelector('.copies + [data-copy]')
        ?.previousElementSibling?.textContent
    expect(await above('')).toContain(first)
    expect(await above('?question=bridge-why&to=page')).toContain(second)
    expect(await above('?to=quiz')).toBe(rivers(lang).title)
  })

  it('keeps question, issue and destination in every link and in the form', async () => {
    const asked = '?question=bridge-why&previous=fish-why&group=K3M9X7Q&to=ghost'
    const page = await parse(await kit(lang, asked))
    const links = [...page.querySelectorAll('.places a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(
      destinations.map((to) => `/${lang}/rivers/newsletter${asked.replace('ghost', to)}#place`),
    )
    expect(page.querySelector('.places [aria-current]')?.getAttribute('href')).toBe(links[2])
    const field = (name: string) => page.querySelector(`form[action$="#place"] [name=${name}]`)
    expect([field('to'), field('group')].map((each) => each?.getAttribute('value'))).toEqual([
      'ghost',
      'K3M9X7Q',
    ])
    expect(page.querySelector('[name=question][checked]')?.getAttribute('value')).toBe('bridge-why')
    expect(field('previous')?.querySelector('[selected]')?.getAttribute('value')).toBe('fish-why')
  })

  it('gives embed codes whose every address is answered', async () => {
    for (const [to, id] of [
      ['page', 'code'],
      ['page', 'frame'],
      ['quiz', 'code'],
      ['quiz', 'frame'],
    ]) {
      const code = (await copied(to ?? '')).find(([name]) => name === id)?.[1]
      const { document } = parseHTML(`<body>${code}</body>`)
      const element = document.querySelector('fahm-quiz, iframe')
      const src = new URL(element?.getAttribute('src') ?? '')
      expect([src.origin, src.searchParams.get('group')]).toEqual([origin, 'K3M9X7Q'])
      const link = document.querySelector('a')
      // The element's address names the quiz or the question; embed.js makes a frame's address of it.
      const framed = id === 'frame' ? src.href : framedPath(src.href)
      expect((await get(framed)).status).toBe(200)
      if (id === 'frame') continue
      expect((await get(link?.getAttribute('href') ?? '')).status).toBe(200)
      expect(link?.textContent).not.toBe('')
      expect(document.querySelector('script')?.getAttribute('src')).toBe(`${origin}/embed.js`)
    }
  })

  it.each([
    ['wordpress', 'code'],
    ['link', 'code'],
    ['quiz', 'address'],
  ])('gives addresses that become frames where they are pasted alone: %s', async (to, id) => {
    for (const group of ['', '&group=123456789']) {
      const fields = await copied(to, `?question=bridge-why${group}`)
      const pasted = fields.find(([name]) => name === id)?.[1] ?? ''
      // As WordPress goes about it: the page, what it says of oEmbed, the answer.
      const page = await parse(await get(pasted))
      const discovered = page.querySelector('link[type="application/json+oembed"]')
      const answer = await get(discovered?.getAttribute('href') ?? '')
      const { type, html } = await answer.json<{ type: string; html: string }>()
      const frame = parseHTML(`<body>${html}</body>`).document.querySelector('iframe')
      const at = `${origin}/${lang}/rivers${to === 'quiz' ? '' : '/q/bridge-why'}/embed`
      expect([type, frame?.getAttribute('src')]).toEqual(['rich', at + group.replace('&', '?')])
    }
  })

  it('shows the message itself, which nothing runs in and only we may frame', async () => {
    const page = await parse(await kit(lang, '?question=3'))
    const frame = page.querySelector('iframe')
    expect(frame?.getAttribute('sandbox')).not.toContain('scripts')
    const email = await get(frame?.getAttribute('src') ?? '')
    const policy = email.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toContain('script-src')
    expect(email.headers.get('X-Frame-Options')).toBe('SAMEORIGIN')
    expect(await email.text()).toContain(rivers(lang).points[2]?.question.prompt)
  })

  it.each(destinations)(
    'shows what readers will see, in the light and in the dark: %s',
    async (to) => {
      const look = async (query: string) =>
        (await parse(await kit(lang, query))).querySelector('#look')
      const light = await look(`?question=2&to=${to}`)
      const src = light?.querySelector('iframe, img')?.getAttribute('src') ?? ''
      if (to === 'link') return expect(src).toMatch(/\.png$/)
      expect((await get(src)).status).toBe(200)
      // A frame that could reach this page would need no sandbox at all.
      expect(light?.querySelector('iframe')?.getAttribute('sandbox')).not.toContain('same-origin')
      const other = light?.querySelector('a[href$="#look"]')?.getAttribute('href') ?? ''
      const dark = (await look(other.replace(/^[^?]*/, '')))?.querySelector('iframe')
      expect(dark?.getAttribute('src')).toBe(
        to === 'email' ? `${src}&look=dark` : src.replace('light', 'dark'),
      )
    },
  )

  it('names its question by id, and knows one that was named by its number', async () => {
    const { question } = rivers(lang).points[1] ?? {}
    const chosen = async (query: string) =>
      (await parse(await kit(lang, query)))
        .querySelector('[name=question][checked]')
        ?.getAttribute('value')
    expect(await chosen('?question=2')).toBe(question?.id)
    expect(await chosen(`?question=${question?.id}`)).toBe(question?.id)
  })

  it.each(['0', '4', '1.5', 'x', '-1', '%00'])('has no question %s', async (question) => {
    expect((await kit(lang, `?question=${question}`)).status).toBe(404)
  })

  it('says what is wrong with a group code, and puts nothing of it into the texts', async () => {
    const response = await kit(lang, `?group=${encodeURIComponent('"><script>alert(1)</script>')}`)
    const text = await response.text()
    expect([response.status, text.includes('<script>alert')]).toEqual([422, false])
    const page = parseHTML(text).document
    expect(page.querySelector('[aria-invalid=true]')?.id).toBe('group')
    expect(page.querySelector('.errors a')?.getAttribute('href')).toBe('#group')
    // Where the form leads to would otherwise hide what is wrong.
    expect(page.querySelector('#place')).toBeNull()
    for (const field of page.querySelectorAll('textarea'))
      expect(field.textContent).not.toContain('alert')
  })

  it('tells how many answered the question alone, by where, and how many answers are left out', async () => {
    const sheet = (more: Partial<AnswerSet>): AnswerSet => ({
      kind: 'answer',
      origin: 'newsletter',
      mode: 'test',
      answers: [['flood-why', 'snow', 1]],
      ...more,
    })
    const totals = [
      sheet({}),
      sheet({ answers: [['flood-why', 'dam', 0]] }),
      sheet({ origin: 'embed' }),
      sheet({ discarded: true }),
      sheet({ answers: [['fish-why', 'salt', 1]] }),
      sheet({ kind: 'attempt', origin: 'web', answers: [['flood-why', 'snow', 1]] }),
    ].reduce(add, noTotals)
    const live: LiveView = { asOf: Date.now(), watermark: 0, totals, open: [] }
    await env.SCORES.put(liveKey(currentAlgorithm, 'rivers'), JSON.stringify(live))
    // Another isolate's view of the store: this one may remember that there was none.
    const page = await parse(
      await serve({ bindings: { SCORES: again(env.SCORES) } }).get(`/${lang}/rivers/newsletter`),
    )
    const row = (where: string) =>
      [...page.querySelectorAll(`tr[data-origin=${where}] td`)].map((cell) => cell.textContent)
    expect([row('newsletter'), row('embed'), row('web')]).toEqual([
      ['2', '1'],
      ['1', '1'],
      ['0', '0'],
    ])
    const said = page.querySelector('.numbers table ~ .note')?.textContent
    expect(said).toContain(formatCount(lang, 1, 'answers'))
  })
})

describe('POST /integrations/kit/block', () => {
  const ask = (body: string, headers: HeadersInit = { 'Content-Type': 'application/json' }) =>
    send('/integrations/kit/block', { method: 'POST', body, headers })

  it.each(languages)('answers with the email of the question asked for: %s', async (lang) => {
    for (const question of [1, '1']) {
      const response = await ask(JSON.stringify({ settings: { quiz: 'rivers', lang, question } }))
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({ html: String(emailHtml(snippetOf(lang))) })
    }
  })

  it.each([
    ['{"settings":{"quiz":"lakes"}}', 422],
    ['{"settings":{"quiz":"rivers","question":9}}', 422],
    ['{"settings":{"quiz":"rivers","lang":"fr"}}', 422],
    ['{"settings":["rivers"]}', 422],
    ['{"settings":null}', 422],
    ['null', 422],
    ['not json', 422],
    [`{"settings":{"quiz":"${'x'.repeat(5000)}"}}`, 413],
  ])('refuses %s', async (body, status) => {
    expect((await ask(body)).status).toBe(status)
  })

  it('takes JSON alone', async () => {
    expect(
      (await ask('quiz=rivers', { 'Content-Type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(415)
  })
})

const again = (kv: KVNamespace) =>
  new Proxy(kv, {
    get(target, name) {
      const member = Reflect.get(target, name)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
