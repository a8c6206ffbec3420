import { describe, expect, it } from 'vitest'
import { parse, serve } from '../support/app.ts'
import { choicesOf } from '../support/choices-of.ts'
import { rivers } from '../support/quiz.ts'

const site = serve()

async function dataOf(path: string, { get } = site) {
  const page = await parse(await get(path))
  const blocks = page.querySelectorAll('head script[type="application/ld+json"]')
  expect(blocks).toHaveLength(1)
  return JSON.parse(blocks[0]?.textContent ?? '')
}

describe.each(['ar', 'en'] as const)('the introduction in %s', (lang) => {
  it('is a Quiz of schema.org with every question and every choice', async () => {
    const data = await dataOf(`/${lang}/rivers`)
    const quiz = rivers(lang)
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Quiz',
      '@id': `https://fahm.example/${lang}/rivers`,
      name: quiz.title,
      inLanguage: lang,
      timeRequired: 'PT3M',
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: quiz.source.title,
        datePublished: '2026-02-03',
      },
    })
    expect(data.hasPart).toEqual(
      quiz.points.map(({ question }) => ({
        '@type': 'Question',
        eduQuestionType: 'Multiple choice',
        text: question.prompt,
        suggestedAnswer: choicesOf(question).map(({ text }, position) => ({
          '@type': 'Answer',
          position,
          text,
        })),
      })),
    )
  })

  it('tells no answer, and neither does the explainer', async () => {
    for (const path of [`/${lang}/rivers`, `/${lang}/rivers/read`]) {
      const text = JSON.stringify(await dataOf(path))
      expect(text).not.toContain('acceptedAnswer')
      for (const { question } of rivers(lang).points)
        for (const choice of choicesOf(question)) expect(text).not.toContain(choice.feedback)
    }
  })
})

it('the explainer is a LearningResource that teaches the key points', async () => {
  expect(await dataOf('/ar/rivers/read')).toMatchObject({
    '@type': 'LearningResource',
    inLanguage: 'ar',
    teaches: rivers().points.map(({ heading }) => heading),
  })
})

describe('an article', () => {
  it('has a publisher and an address where they are known', async () => {
    const source = {
      ...rivers().source,
      publisher: '{en:Delta News}',
      url: 'https://delta.example/1',
    }
    const data = await dataOf('/ar/rivers', serve({ quizzes: [{ ...rivers(), source }] }))
    expect(data.isBasedOn).toMatchObject({
      url: 'https://delta.example/1',
      publisher: { '@type': 'Organization', name: '\u2068Delta News\u2069' },
    })
    expect((await dataOf('/ar/rivers')).isBasedOn).not.toHaveProperty('publisher')
  })
})

describe('text that would end the script', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', ']]>', '\u2028"\\'])(
    'stays text: %s',
    async (title) => {
      const other = serve({ quizzes: [{ ...rivers(), title }] })
      for (const path of ['/ar/rivers', '/ar/rivers/read']) {
        const page = await parse(await other.get(path))
        expect((await dataOf(path, other)).name).toBe(title)
        expect(page.querySelectorAll('script:not([src])')).toHaveLength(1)
      }
    },
  )
})
