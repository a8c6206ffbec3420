import { describe, expect, it } from 'vitest'
import { parse, serve } from '../support/app.ts'
import { assets } from '../support/assets.ts'
import { query } from '../support/attempt.ts'
import { rivers } from '../support/quiz.ts'

const site = serve()
const origin = 'https://fahm.example'

/** The tags of a page, by name. */
async function tags(path: string, { get } = site): Promise<Record<string, string>> {
  const page = await parse(await get(path))
  return Object.fromEntries(
    [...page.querySelectorAll('head meta[property], head meta[name]')].map((tag) => [
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? '',
      tag.getAttribute('content') ?? '',
    ]),
  )
}

const shared = (lang: string) =>
  [
    '',
    '/about',
    '/rivers',
    '/rivers/read',
    '/rivers/1',
    '/rivers/2?from=newsletter&start=2',
    '/rivers/statistics',
    '/rivers/teach',
    '/rivers/newsletter',
  ].map((path) => `/${lang}${path}`)
const scores = (lang: string) => [0, 1, 2, 3].map((score) => `/${lang}/rivers/score/${score}`)

describe.each(['ar', 'en'])('every page others link to, in %s', (lang) => {
  it.each([...shared(lang), ...scores(lang)])('says what a link to it shows: %s', async (path) => {
    const found = await tags(path)
    expect(found).toMatchObject({
      'og:type': 'website',
      'og:locale': lang === 'ar' ? 'ar_AR' : 'en_GB',
      'og:locale:alternate': lang === 'ar' ? 'en_GB' : 'ar_AR',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    })
    expect(found['og:image']).toMatch(/^https:\/\/fahm\.example\/cards\/.*\.png$/)
    expect(found['og:image:alt']).toBeTruthy()
    expect(found['og:description']).toBeTruthy()
  })

  it('has a title that stands for itself', async () => {
    const titles = await Promise.all(
      [...shared(lang), ...scores(lang)].map(async (path) => (await tags(path))['og:title']),
    )
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('the picture', () => {
  it('is the card of the quiz, and on a shared score the card of that score', async () => {
    expect((await tags('/ar/rivers'))['og:image']).toBe(`${origin}/cards/rivers/ar.test.png`)
    expect((await tags('/en/rivers/read'))['og:image']).toBe(`${origin}/cards/rivers/en.test.png`)
    for (const path of scores('ar'))
      expect((await tags(path))['og:image']).toBe(
        `${origin}/cards/rivers/ar-${path.at(-1)}.test.png`,
      )
  })

  it("is the site's own elsewhere, and for a quiz without cards", async () => {
    expect((await tags('/ar'))['og:image']).toBe(origin + assets.card)
    const other = serve({ quizzes: [{ ...rivers(), slug: 'lakes' }] })
    for (const path of ['/ar/lakes', '/ar/lakes/score/1']) {
      const found = await tags(path, other)
      expect(found['og:image']).toBe(origin + assets.card)
      expect(found['og:image:alt']).toBe((await tags('/ar'))['og:image:alt'])
    }
  })
})

describe('og:url', () => {
  it('is the page without what it was asked with', async () => {
    expect((await tags('/ar/rivers?utm_source=x'))['og:url']).toBe(`${origin}/ar/rivers`)
    expect((await tags('/ar/rivers/score/2'))['og:url']).toBe(`${origin}/ar/rivers/score/2`)
  })

  it('of a question asked alone leads to it and not to the first', async () => {
    const url = (await tags('/ar/rivers/2?from=newsletter&start=2&pick=war'))['og:url'] ?? ''
    expect(new URL(url).pathname).toBe('/ar/rivers/q/bridge-why')
    expect((await site.get(url)).status).toBe(200)
  })
})

describe('long words', () => {
  const long = {
    ...rivers(),
    title: 'كلمات {en:Latin words} عربية '.repeat(8),
    summary: '{en:CNN} تقول كذا وكذا وتمضي في القول '.repeat(9),
  }
  const other = serve({ quizzes: [long] })

  it.each(['/ar/rivers', '/ar/rivers/read', '/ar/rivers/score/2', '/ar/rivers/1'])(
    'are cut, and begin with an Arabic letter or its mark: %s',
    async (path) => {
      const found = await tags(path, other)
      const [title = '', text = ''] = [found['og:title'], found['og:description']]
      expect(title.length).toBeLessThanOrEqual(70)
      expect(text.length).toBeLessThanOrEqual(200)
      for (const each of [title, text]) expect(each).toMatch(/^(\u200f|\p{Script=Arabic})/u)
    },
  )
})

describe("a reader's own page", () => {
  it.each([
    `/ar/rivers/1?mode=walk`,
    `/ar/rivers/2?${query({ answers: 'snow' })}`,
    `/ar/rivers/1/feedback?${query()}&answer=snow`,
    `/ar/rivers/result?${query({ answers: 'snow.war.salt' })}`,
    '/ar/rivers/2?practice=2.3',
  ])('has none of it: %s', async (path) => {
    const found = await tags(path)
    expect(Object.keys(found).filter((name) => /^(og|twitter):/.test(name))).toEqual([])
  })
})
