import { describe, expect, it } from 'vitest'
import { language, languages } from '../../src/languages/languages.ts'
import { parse, serve } from '../support/app.ts'
import { choicesOf } from '../support/choices-of.ts'
import { rivers } from '../support/quiz.ts'

describe.each(languages)('without a stylesheet, in %s', (lang) => {
  const quiz = rivers(lang)
  const [point] = quiz.points
  const [term] = quiz.glossary
  if (!point || !term) throw new Error('The quiz has a point and a term')
  point.explainer = [`(${term.term}) …`]
  const { get } = serve({ quizzes: [quiz] })

  it('each choice is an item of a list, its letter apart from its words', async () => {
    const page = await parse(await get(`/${lang}/rivers/1`))
    const items = [...page.querySelectorAll('.ask li')].map((item) => item.textContent)
    const { letters } = language[lang]
    expect(items).toEqual(choicesOf(point.question).map(({ text }, i) => `${letters[i]} ${text}`))
  })

  it('the meaning of a word stands in brackets behind it', async () => {
    const page = await parse(await get(`/${lang}/rivers/1`))
    expect(page.querySelector('.explainer')?.textContent).toBe(
      `(${term.term} (${term.term}: ${term.meaning})) …`,
    )
  })
})
