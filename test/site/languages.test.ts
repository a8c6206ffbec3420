import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { parse, serve } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'

describe.each(languages)('a site with quizzes in %s alone', (lang) => {
  const { get } = serve({ quizzes: [rivers(lang)] })

  it('is in order, and begins in that language', async () => {
    expect((await get('/health')).status).toBe(200)
    expect((await get('/')).headers.get('Location')).toBe(`/${lang}`)
    expect((await get('/nowhere')).headers.get('Content-Language')).toBe(lang)
    expect(await (await get('/feed.json')).json()).toMatchObject({ language: lang })
    expect((await get('/oembed?url=https://fahm.example/')).status).toBe(200)
  })

  it('leads to no other', async () => {
    for (const path of [
      `/${lang}`,
      `/${lang}/about`,
      `/${lang}/rivers`,
      `/${lang}/groups`,
      '/no',
    ]) {
      const page = await parse(await get(path))
      const spoken = [...page.querySelectorAll('.masthead nav a, link[hreflang]')]
      for (const link of spoken) expect(link.getAttribute('href')).toMatch(`/${lang}`)
    }
    const others = languages.filter((other) => other !== lang).join('|')
    const map = await (await get('/sitemap.xml')).text()
    expect(map).toContain(`/${lang}/rivers`)
    expect(map).not.toMatch(new RegExp(`fahm\\.example/(${others})\\b`))
  })
})

it('a site with a quiz in each language begins in the first', async () => {
  const { get } = serve()
  expect((await get('/')).headers.get('Location')).toBe(`/${languages[0]}`)
})
