import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { cardsOf, quizCard, scoreCard } from '../../../authoring/cards/card.ts'
import { type Lang, languages } from '../../../src/languages/languages.ts'
import type { QuizCard } from '../../../src/quiz/quiz.ts'
import { siteWords } from '../../../src/site/words.ts'

const card = (lang: Lang): QuizCard => ({
  slug: 'river',
  lang,
  title: lang === 'ar' ? 'النهر: من {en:Delta} & إلى أين؟' : 'The river: from <where>?',
  summary: 's',
  minutes: 3,
  questions: 10,
  date: '2026-03-01',
  articleDate: '2026-02-03',
})
const shown = (html: string) => parseHTML(html).document.documentElement.textContent

test.each(languages)('a quiz has its own card and one for every score: %s', (lang) => {
  expect(cardsOf(card(lang))).toHaveLength(12)
  expect(new Set(cardsOf(card(lang))).size).toBe(12)
})

test.each(languages)(
  'a score stands in words, its digits isolated, never as a fraction: %s',
  (lang) => {
    for (let score = 0; score <= 10; score++) {
      const html = scoreCard(card(lang), score)
      const between = lang === 'ar' ? 'من' : 'of'
      expect(html).toContain(`<bdi>${score}</bdi> ${between} <bdi>10</bdi>`)
      expect(html.match(/class="full"/g) ?? []).toHaveLength(score)
      expect(html.match(/<i[ >]/g)).toHaveLength(10)
    }
    for (const html of cardsOf(card(lang))) expect(shown(html)).not.toMatch(/\d\s*\/\s*\d/)
  },
)

test.each(languages)(
  'a score says whose it is, and none and all right dare otherwise: %s',
  (lang) => {
    const dares = [0, 1, 9, 10].map((score) => {
      const html = scoreCard(card(lang), score)
      expect(shown(html)).toContain(siteWords[lang].score.whose)
      return parseHTML(html).document.querySelector('.challenge')?.textContent
    })
    expect(dares[1]).toBe(dares[2])
    expect(new Set(dares).size).toBe(3)
  },
)

test('a quiz is introduced by its drawing on its own card, and on none of its scores', () => {
  const [own, ...scores] = cardsOf({ ...card('en'), drawing: '<figure>boats</figure>' })
  expect(own).toContain('<figure>boats</figure>')
  for (const score of scores) expect(score).not.toContain('boats')
})

test('a title is text, breaks after its colon, and keeps the other language apart', () => {
  const arabic = quizCard(card('ar'))
  expect(arabic).toContain('<span>النهر:</span> <span>من <bdi lang="en">Delta</bdi> &amp;')
  expect(quizCard(card('en'))).toContain('&lt;where&gt;')
  expect(shown(arabic)).toContain('النهر: من Delta & إلى أين؟')
})

test('a colon within a mark of the other language breaks nothing', () => {
  const html = quizCard({ ...card('ar'), title: 'قصة {en:Delta: a river} هنا' })
  expect(html).toContain('<span>قصة <bdi lang="en">Delta: a river</bdi> هنا</span>')
})
