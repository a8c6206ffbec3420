import { expect, test } from 'vitest'
import { Explainer } from '../../src/reader/explainer.ts'
import { parse } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'

const quiz = rivers('en')
const point = quiz.points[0] as (typeof quiz.points)[number]
quiz.glossary = [
  { term: 'delta', meaning: 'Where a river divides.' },
  { term: 'ford', meaning: 'Where it is crossed.' },
]

/** A paragraph's text, and each word that opens with the signs that stay on its line. */
async function drawn(text: string) {
  const html = String(Explainer({ quiz, point: { ...point, explainer: [text] } }))
  const document = await parse(new Response(`<body>${html}</body>`))
  for (const meaning of document.querySelectorAll('.meaning')) meaning.remove()
  const held = [...document.querySelectorAll('.held')].map(({ textContent }) => textContent)
  return [document.querySelector('p')?.textContent, held]
}

test.each([
  ['A delta, and a ford.', ['delta,', 'ford.']],
  ['The «delta»: (ford)!', ['«delta»:', '(ford)!']],
  ['A delta (a ford) there', ['delta', 'ford)']],
  ['ford “delta”', ['ford', '“delta”']],
])('%s: the signs around a word that opens stay with it', async (text, held) => {
  expect(await drawn(text)).toEqual([text, held])
})

test('a letter joined to a word opens with it, or the two would come apart', async () => {
  quiz.glossary.push({ term: 'ولاية خامسة', meaning: 'ما بعد أربع.' })
  expect(await drawn('فاز بولاية خامسة.')).toEqual(['فاز بولاية خامسة.', ['بولاية خامسة.']])
})
