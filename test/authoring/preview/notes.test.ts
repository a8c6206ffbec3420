import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { toDo, unfinishedOnes } from '../../../authoring/preview/notes.ts'
import { bare, withNote } from '../../../authoring/preview/page.ts'
import type { Unfinished } from '../../../authoring/preview/preview.ts'

const at = (lang: string, line: number, message = 'It is wrong: put it right.') => ({
  file: `questions/river/${lang}.yaml`,
  line,
  message,
})
const quiz: Unfinished = {
  slug: 'river',
  shown: 'written',
  findings: [
    at('ar', 3),
    at('en', 2),
    at('en', 9, 'The choice «النهر <b>» is no choice: write one.'),
  ],
  drafts: [],
}
const page =
  '<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>x</title></head><body><main id="main" class="home"><h1>x</h1></main></body></html>'
const noted = (note: unknown) => parseHTML(withNote(page, note)).document

test('each thing to do stands on the page with its file, its line and what to do', () => {
  const items = [...noted(toDo(quiz, 'ar', true)).querySelectorAll('main li')].map(
    (item) => item.textContent,
  )
  expect(items).toHaveLength(3)
  for (const { file, line, message } of quiz.findings)
    expect(items).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:${line}\\s+${message}`)),
    )
})

test('what the page’s own language lacks comes first', () => {
  const files = (lang: 'ar' | 'en') =>
    [...noted(toDo(quiz, lang, true)).querySelectorAll('li code')].map((code) => code.textContent)
  expect(files('ar')[0]).toBe('questions/river/ar.yaml:3')
  expect(files('en')[0]).toBe('questions/river/en.yaml:2')
})

test('a note is English among Arabic, and sets apart what it quotes', () => {
  const note = noted(toDo(quiz, 'ar', true)).querySelector('main > aside')
  expect([note?.getAttribute('lang'), note?.getAttribute('dir')]).toEqual(['en', 'ltr'])
  expect([...(note?.querySelectorAll('bdi') ?? [])].map((quoted) => quoted.textContent)).toEqual([
    '«النهر <b>»',
  ])
})

test('a note is open on the first page of a quiz, and folded on others', () => {
  for (const open of [true, false])
    expect(
      noted(toDo(quiz, 'en', open))
        .querySelector('details')
        ?.hasAttribute('open'),
    ).toBe(open)
})

test('a draft says which line makes it one', () => {
  const drafts = [{ file: 'questions/river/en.yaml', line: 4 }]
  const note = noted(toDo({ ...quiz, findings: [], drafts }, 'en', true))
  expect(note.querySelector('aside')?.textContent).toContain('questions/river/en.yaml:4')
  expect(note.querySelector('li')).toBeNull()
})

test('the list of quizzes leads to those that are not finished', () => {
  const link = noted(unfinishedOnes('en', [quiz])).querySelector('main aside a')
  expect(link?.getAttribute('href')).toBe('/en/river')
})

test('a quiz that cannot be drawn has a page of what is to do', () => {
  const { document } = parseHTML(bare({ ...quiz, shown: 'drawn' }, 'en', '/s/site.css'))
  expect(document.querySelectorAll('main li')).toHaveLength(3)
  expect(document.title).toContain('river')
})
