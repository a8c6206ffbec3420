import { expect, test } from 'vitest'
import { withDrawings } from '../../support/drawings.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

/** The second key point of a file, as it is written. */
const course = (text: string) =>
  text.match(/ {2}- id: course\n[\s\S]*?(?= {2}- id: flood)/)?.[0] ?? ''

test.each([
  ['the article’s date', 'date: 2026-02-03', 'date: 2026-02-04'],
  ['the minutes', 'minutes: 3', 'minutes: 4'],
  ['the paragraphs', 'paragraphs: [2, 9]', 'paragraphs: [2, 8]'],
  ['the paragraphs of a figure', 'paragraphs: [1, 2]', 'paragraphs: [1]'],
  ['the id of a point', 'id: course\n', 'id: way\n'],
  ['the id of a question', 'id: course-why', 'id: course-how'],
  ['the id of a choice', 'id: trade', 'id: barter'],
])('%s is the same in both, or is named with both lines', (what, from, to) => {
  const files = changed(good, 'en', from, to)
  const [finding, ...more] = findingsIn(files)
  expect(more).toEqual([])
  // A figure has no id, so it is known by the line where it begins.
  const at = what.endsWith('figure') ? 'figure: "' : to
  expect(finding).toEqual({
    ...place(files, 'en', at),
    message: expect.stringContaining(
      `line ${place(files, 'ar', what.endsWith('figure') ? at : from).line}`,
    ),
  })
})

test('the right choice is the same in both', () => {
  const moved = good.en
    .replace(/(text: fishing\n) *correct: true\n/, '$1')
    .replace('text: war\n', 'text: war\n          correct: true\n')
  const files = { ar: good.ar, en: moved }
  expect(findingsIn(files)).toEqual([
    { ...place(files, 'en', 'id: war'), message: expect.stringMatching(/«war».*«fishing»/) },
  ])
})

test('the order is the same in both', () => {
  const files = {
    ar: good.ar,
    en: good.en.replace(course(good.en), '').replace('figures:', `${course(good.en)}figures:`),
  }
  expect(findingsIn(files)).toEqual([
    { ...place(files, 'en', 'id: flood'), message: expect.stringMatching(/«flood».*«course»/) },
  ])
})

test('what only one file has is named in that file', () => {
  const lacking = { ar: good.ar, en: good.en.replace(/ {2}- id: mouth\n[\s\S]*?(?=figures:)/, '') }
  expect(findingsIn(lacking)).toEqual([
    { ...place(good, 'ar', 'id: mouth'), message: expect.stringContaining('«mouth»') },
  ])
  const lackingArabic = {
    ar: good.ar.replace(/ {2}- id: mouth\n[\s\S]*?(?=figures:)/, ''),
    en: good.en,
  }
  expect(findingsIn(lackingArabic)).toEqual([
    { ...place(good, 'en', 'id: mouth'), message: expect.stringContaining('«mouth»') },
  ])
  const choice = changed(good, 'en', / {8}- id: snow\n(?:.*\n){2}/, '')
  expect(findingsIn(choice)).toEqual([
    { ...place(choice, 'en', 'id: a-dam'), message: expect.stringMatching(/«a-dam».*«snow»/) },
  ])
})

test('titles, sources and corrections are each language’s own', () => {
  const files = changed(
    changed(
      changed(good, 'en', 'publisher:', 'publisher: Delta'),
      'en',
      'url: https://example.org/river?page=2',
      'url:',
    ),
    'en',
    /corrections:[\s\S]*/,
    '',
  )
  expect(findingsIn(files)).toEqual([])
})

test.each([
  ['its numbers', 'total: 260000', 'total: 250000'],
  ['its paragraphs', 'paragraphs: [1, 4]', 'paragraphs: [1]'],
  ['which way things go', 'status: sent', 'status: sought'],
  ['where it stands', 'at: introduction', 'at: step'],
])('of a drawing %s are the same in both', (_, from, to) => {
  const good = withDrawings()
  const files = changed(good, 'en', from, to)
  expect(findingsIn(files)).toEqual([
    {
      ...place(files, 'en', to),
      message: expect.stringContaining(`ar.yaml, line ${place(good, 'ar', from).line}`),
    },
  ])
})
