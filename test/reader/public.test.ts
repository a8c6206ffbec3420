import { describe, expect, it } from 'vitest'
import { parse, serve } from '../support/app.ts'
import { choicesOf } from '../support/choices-of.ts'
import { everyKind } from '../support/every-kind.ts'
import { rivers } from '../support/quiz.ts'

const { get } = serve()

describe('GET /', () => {
  it('leads to Arabic, whatever the browser prefers', async () => {
    const response = await get('/', { 'Accept-Language': 'en' })
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/ar'])
  })
})

describe('GET /{lang}', () => {
  it.each(['ar', 'en'] as const)('lists the quizzes in %s', async (lang) => {
    const page = await parse(await get(`/${lang}`))
    const links = [...page.querySelectorAll('article h2 a')]
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      [`/${lang}/rivers`, rivers(lang).title],
    ])
  })

  it('leaves out a quiz that is not there in this language', async () => {
    const page = await parse(await serve({ quizzes: [rivers('ar')] }).get('/en'))
    expect(page.querySelectorAll('article')).toHaveLength(0)
  })

  it('spreads many quizzes over pages, each quiz on one of them', async () => {
    const quizzes = Array.from({ length: 45 }, (_, i) => ({ ...rivers(), slug: `quiz-${i}` }))
    const site = serve({ quizzes })
    const seen: string[] = []
    for (const page of [1, 2, 3]) {
      const document = await parse(await site.get(`/ar?page=${page}`))
      for (const link of document.querySelectorAll('article h2 a')) {
        seen.push(link.getAttribute('href') ?? '')
      }
    }
    expect(new Set(seen).size).toBe(45)
    expect(seen).toHaveLength(45)
    expect((await site.get('/ar?page=4')).status).toBe(404)
  })

  it.each(['0', '-1', '1.5', 'x', '99'])('has no page %s', async (page) => {
    expect((await get(`/ar?page=${page}`)).status).toBe(404)
  })
})

describe('GET /{lang}/{quiz}', () => {
  it('says that the article has no link where it has none', async () => {
    const told = async (url: string | null) => {
      const quiz = { ...rivers(), source: { ...rivers().source, url } }
      const page = await parse(await serve({ quizzes: [quiz] }).get('/ar/rivers'))
      return page.querySelectorAll('.source .note').length > 1
    }
    expect([await told(null), await told('https://news.example/river')]).toEqual([true, false])
  })

  it('leads into both modes and to the explainer', async () => {
    const page = await parse(await get('/ar/rivers'))
    const links = [...page.querySelectorAll('main a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(
      expect.arrayContaining([
        '/ar/rivers/1?mode=walk',
        '/ar/rivers/1?mode=test',
        '/ar/rivers/read',
      ]),
    )
  })

  it('shows corrections, and the other language apart', async () => {
    const page = await parse(await get('/ar/rivers'))
    expect(page.querySelector('.corrections time')?.getAttribute('datetime')).toBe('2026-03-01')
    expect(page.querySelector('.lead-in bdi[lang=en]')?.textContent).toBe('Delta News')
  })

  it.each(['/ar/nothing', '/ar/nothing/1', '/ar/nothing/read', '/fr/rivers', '/en/rivers/x'])(
    'does not know %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})

describe('GET /{lang}/{quiz}/read', () => {
  it('holds every key point under its own name, the figures and the glossary', async () => {
    const page = await parse(await get('/en/rivers/read'))
    const quiz = rivers('en')
    expect([...page.querySelectorAll('section.point')].map(({ id }) => id)).toEqual(
      quiz.points.map(({ id }) => id),
    )
    expect(page.querySelector('.figures dt')?.textContent).toBe('40')
    expect(page.querySelector('.glossary dt')?.textContent).toBe('dam')
  })
})

describe('GET /{lang}/{quiz}/score/{k}', () => {
  it.each([0, 1, 2, 3])('exists for %i of 3', async (score) => {
    expect((await get(`/ar/rivers/score/${score}`)).status).toBe(200)
  })

  it.each(['4', '-1', '1.0', 'x', '99999999999999999999'])('does not for %s', async (score) => {
    expect((await get(`/ar/rivers/score/${score}`)).status).toBe(404)
  })

  it.each(['ar', 'en'])('dares otherwise after none and after all right: %s', async (lang) => {
    const dares = await Promise.all(
      [0, 1, 2, 3].map(async (score) => {
        const page = await parse(await get(`/${lang}/rivers/score/${score}`))
        const dare = page.querySelector('.challenge')?.textContent ?? ''
        const described = page.querySelector('meta[property="og:description"]')
        expect(dare).toBeTruthy()
        expect(described?.getAttribute('content')).toContain(dare)
        return dare
      }),
    )
    expect(dares[1]).toBe(dares[2])
    expect(new Set(dares).size).toBe(3)
  })

  it('names a question that can be understood without what is listed below it', async () => {
    const quiz = everyKind('en')
    const site = serve({ quizzes: [quiz] })
    const named = new Set<string | null | undefined>()
    for (const score of quiz.points.keys()) {
      const page = await parse(await site.get(`/en/rivers/score/${score}`))
      named.add(page.querySelector('.sample a')?.getAttribute('href'))
    }
    expect([...named].sort()).toEqual(['/en/rivers/q/counted', '/en/rivers/q/one'])
  })

  it('tells nothing of the answers', async () => {
    const text = await (await get('/en/rivers/score/2')).text()
    for (const { question } of rivers('en').points) {
      for (const choice of choicesOf(question)) expect(text).not.toContain(choice.feedback)
    }
  })
})

describe('every public page', () => {
  it.each(['/ar', '/ar/about', '/ar/rivers', '/ar/rivers/read', '/ar/rivers/score/1'])(
    'is the same for everyone and may be cached: %s',
    async (path) => {
      const [one, two] = await Promise.all([get(path), get(path, { 'User-Agent': 'other' })])
      expect(one?.headers.get('Cache-Control')).toBe('public, max-age=300')
      expect(await one?.text()).toBe(await two?.text())
    },
  )
})
