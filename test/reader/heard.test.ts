import { reset } from 'cloudflare:test'
import { afterEach, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { newAttemptId } from '../../src/quiz/attempt-id.ts'
import { answersField } from '../support/answers.ts'
import { parse } from '../support/app.ts'
import { rivers } from '../support/quiz.ts'
import { freshly, readers } from './readers.ts'

afterEach(() => reset())

const answers = answersField(rivers(), ['snow', 'war', 'salt'])
const way = `mode=test&attempt=${newAttemptId(Date.now())}&answers=${answers}`

it.each(languages)('every table says what its rows and its columns are: %s', async (lang) => {
  await readers(30)
  await readers(30, { start: 1, origin: 'embed' })
  const site = freshly()
  let tables = 0
  for (const page of ['statistics', `result?${way}&saved=yes`, 'newsletter']) {
    for (const table of (await parse(await site.get(`/${lang}/rivers/${page}`))).querySelectorAll(
      'main table:not([role])',
    )) {
      tables++
      const heads = [...table.querySelectorAll('thead th[scope=col]')]
      for (const row of table.querySelectorAll('tr')) expect(row.children.length).toBe(heads.length)
      for (const head of [...heads, ...table.querySelectorAll('tbody th')])
        expect(head.textContent).toMatch(/\p{L}/u)
      expect(table.querySelector('caption')?.textContent ?? 'none').not.toBe('')
    }
  }
  expect(tables).toBeGreaterThan(6)
})
