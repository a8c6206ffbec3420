import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import type { Graphic, Quiz } from '../../src/quiz/quiz.ts'
import { answersField } from '../support/answers.ts'
import { parse, serve } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'
import { store } from './claims.ts'

const { get } = serve()
const attempt = newAttemptId(Date.now() - 60_000)
const answers = (...choices: string[]) =>
  `attempt=${attempt}&answers=${answersField(rivers(), choices)}`

const ways: [string, string][] = [
  [
    'the verdict',
    `/en/rivers/2/feedback?mode=walk&${answers('snow')}&question=bridge-why&answer=war`,
  ],
  [
    'the last verdict',
    `/en/rivers/3/feedback?mode=walk&${answers('snow', 'war')}&question=fish-why&answer=salt&saved=no`,
  ],
  ['the result', `/en/rivers/result?mode=test&${answers('snow', 'war', 'salt')}&saved=yes`],
  [
    'the result of another try',
    `/en/rivers/result?mode=test&practice=bridge-why&answers=${answersField(rivers(), ['war'], [2])}`,
  ],
]

describe.each(ways)('the explainer opened from %s', (_, page) => {
  it('leads back to it, from its beginning and its end', async () => {
    await store(page)
    const links = [...(await parse(await get(page))).querySelectorAll('main a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('/en/rivers/read'))
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      const response = await get(link.split('#')[0] ?? '')
      expect(response.headers.get('Cache-Control')).toContain('private')
      const explainer = await parse(response)
      const back = [...explainer.querySelectorAll('.back a')].map((a) => a.getAttribute('href'))
      expect(back).toEqual([page, page])
      const [, point] = link.split('#')
      if (point) expect(explainer.getElementById(point)?.tagName).toBe('SECTION')
    }
  })
})

it('the explainer opened by itself leads to the quiz', async () => {
  const response = await get('/en/rivers/read')
  expect(response.headers.get('Cache-Control')).toContain('public')
  const page = await parse(response)
  expect(page.querySelector('.back')).toBeNull()
  expect(page.querySelector('main a.button')?.getAttribute('href')).toBe('/en/rivers')
})

describe('where the article says so', () => {
  const where = async (url: string | null) => {
    const quiz: Quiz = { ...rivers('en'), source: { ...rivers('en').source, url } }
    const site = serve({ quizzes: [quiz] })
    const page = await parse(
      await site.get(
        `/en/rivers/1/feedback?attempt=${attempt}&question=flood-why&answer=snow&mode=test`,
      ),
    )
    return [...page.querySelectorAll('.where a')].map((link) => link.getAttribute('href'))
  }

  it('is plain text where the article has no address, and leads to it where it has', async () => {
    expect(await where(null)).toEqual([])
    expect(await where('https://news.example/river')).toEqual(['https://news.example/river'])
  })
})

describe.each(languages)('an exchange drawn in %s', (lang) => {
  it('names who seeks and who needs, between two sides that both could', async () => {
    const sides = ['Reed', 'Moss'].map((text) => ({ id: text.toLowerCase(), text }))
    const lanes = (['sought', 'needed'] as const).flatMap((status) =>
      sides.map(({ id: to }) => ({
        from: null,
        to,
        status,
        items: [{ text: 'x', paragraphs: [1] }],
      })),
    )
    const graphic = { type: 'exchange', title: 'x', point: 'flood', at: 'explainer', sides, lanes }
    const quiz = { ...rivers(lang), graphics: [graphic as Graphic] }
    const page = await parse(await serve({ quizzes: [quiz] }).get(`/${lang}/rivers/read`))
    const named = [...page.querySelectorAll('.lanes p > b')].map(
      ({ textContent }) => sides.find(({ text }) => textContent?.includes(text))?.id,
    )
    expect(named).toEqual(['reed', 'moss', 'reed', 'moss'])
  })
})
