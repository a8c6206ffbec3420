import { expect, test } from 'vitest'
import { asking, written } from '../../support/asking.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

test('a good quiz has no finding, in two languages or in one', () => {
  expect(findingsIn(good)).toEqual([])
  expect(findingsIn({ ar: good.ar })).toEqual([])
  expect(findingsIn({ en: good.en })).toEqual([])
})

test.each([
  ['a field nobody knows', 'minutes: 3', 'minutes: 3\nauthor: me', 'author: me'],
  ['a field of a choice nobody knows', 'text: rain', 'text: rain\n          why: so', 'why: so'],
  ['a sentence split at its comma', 'paragraphs: [1, 2]', '"so, it is": 1', '"so, it is"'],
])('%s is a finding at its own line', (_, from, to, at) => {
  const files = changed({ ...good, ar: '' }, 'en', from, to)
  expect(findingsIn({ en: files.en })).toContainEqual({
    ...place(files, 'en', at),
    message: expect.stringMatching(/«(author|why|so, it is)».*«(title|text|figure)»/),
  })
})

test.each([
  ['title: "The river: from where to where?"\n', 'title: "The river', 'summary'],
  ['summary: The course of {ar:النهر}, as told by Delta News.\n', 'summary', 'title: '],
  ['  date: 2026-02-03\n', 'date', 'source:'],
  ['  publisher:\n', 'publisher', 'source:'],
  ['minutes: 3\n', 'minutes', 'title: '],
  ['    heading: The course\n', 'heading', 'id: course'],
  ['    paragraphs: [2, 9]\n', 'paragraphs', 'id: course'],
  ['      type: choice\n', 'type', 'question:'],
  ['          text: rain\n', 'text', 'id: rain'],
  ['          feedback: Since snow is named.\n', 'feedback', 'id: snow'],
  ['    meaning: earth that water carries\n', 'meaning', 'term: silt'],
])('without %j a field is missing, where its neighbours are', (line, field, at) => {
  const files = changed(good, 'en', line, '')
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', at), message: expect.stringContaining(field.split(':')[0] ?? '') },
  ])
})

test.each([
  ['text: rain', 'text:'],
  ['text: rain', 'text: "  "'],
  ['text: rain', 'text: 260'],
  ['text: rain', 'text: true'],
  ['text: rain', 'text: {ar:مطر}'],
  ['text: rain', 'text: [rain]'],
  ['correct: true', 'correct: "true"'],
  ['correct: true', 'correct: yes'],
  ['type: choice', 'type: essay'],
  ['type: choice', 'type: multiples'],
  ['minutes: 3', 'minutes: "3"'],
  ['minutes: 3', 'minutes: 3.5'],
  ['minutes: 3', 'minutes: 0'],
  ['minutes: 3', 'minutes: 61'],
  ['paragraphs: [1, 9]', 'paragraphs: 1'],
  ['paragraphs: [1, 9]', 'paragraphs: []'],
  ['paragraphs: [1, 9]', 'paragraphs: [0]'],
  ['paragraphs: [1, 9]', 'paragraphs: [one]'],
  ['date: 2026-02-03', 'date: 2026-02-30'],
  ['date: 2026-02-03', 'date: 3.2.2026'],
  ['date: 2026-03-01', 'date: 2026-13-01'],
  ['url: https://example.org/river?page=2', 'url: http://example.org/'],
  ['url: https://example.org/river?page=2', 'url: javascript:alert(1)'],
  ['url: https://example.org/river?page=2', 'url: https://example.org/نهر'],
  ['id: rain', 'id: Rain'],
  ['id: rain', 'id: مطر'],
  ['id: rain', 'id: 1st'],
  ['id: rain', 'id: the_rain'],
  ['id: rain', `id: ${'r'.repeat(41)}`],
  ['id: spring-why', 'id: spring--why'],
  ['id: course\n', 'id: -course\n'],
])('%j may not be %j', (from, to) => {
  const files = changed(good, 'en', from, to)
  expect(findingsIn({ en: files.en })).toContainEqual({
    ...place(files, 'en', to),
    message: expect.stringContaining(`«${to.split(':')[0]}»`),
  })
})

test.each([
  ['url: https://example.org/river?page=2', 'url:'],
  ['publisher:', 'publisher: Delta News'],
  ['date: 2026-02-03', 'date: "2024-02-29"'],
  ['id: rain', `id: ${'r'.repeat(40)}`],
  [/figures:[\s\S]*/, ''],
  [/figures:[\s\S]*/, 'figures:\nglossary:\ncorrections: []\n'],
])('%s may be %j', (from, to) => {
  expect(findingsIn({ en: changed(good, 'en', from, to).en })).toEqual([])
})

test('a question has two to six choices', () => {
  const extra = (count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `- id: more-${index}\n          text: more ${index}\n          feedback: no.\n        `,
    ).join('')
  const withMore = (count: number) => changed(good, 'en', '- id: rain', `${extra(count)}- id: rain`)
  expect(findingsIn({ en: withMore(3).en })).toEqual([])
  const many = withMore(4)
  expect(findingsIn({ en: many.en })).toEqual([
    { ...place(many, 'en', 'choices:'), message: expect.stringContaining('6') },
  ])
  const one = changed(good, 'en', / {8}- id: snow\n[\s\S]*?(?= {2}- id: course)/, '')
  expect(findingsIn({ en: one.en })).toEqual([
    { ...place(one, 'en', 'choices:'), message: expect.stringContaining('2') },
  ])
})

test('a quiz has at least one key point', () => {
  const files = changed(good, 'en', /points:[\s\S]*figures:/, 'points: []\nfigures:')
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', 'points:'), message: expect.stringContaining('«points»') },
  ])
})

test.each(['', '# nothing yet\n', 'just a sentence\n', '[1, 2]\n', '"title"\n'])(
  'a file that is %j is no quiz, and says so once',
  (text) => {
    expect(findingsIn({ ar: text })).toEqual([
      { file: 'questions/river/ar.yaml', line: expect.any(Number), message: expect.any(String) },
    ])
  },
)

test.each([
  ['of no target', written.match, 'target: paper', 'target: papers', 'id: iron'],
  ['with none right', written.multiple, /, correct: true/g, '', 'choices:\n        - { id: wood'],
  [
    'with all right',
    written.multiple,
    'text: iron',
    'text: iron, correct: true',
    'choices:\n        - { id: wood',
  ],
  [
    'within a range that ends before it begins',
    written.number,
    'from: 250',
    'from: 290',
    'right: {',
  ],
  ['close and not right', written.number, 'from: 200', 'from: 260', 'close: {'],
] as const)('a key %s is one finding, at its line', (_, question, from, to, at) => {
  const files = asking(question.replace(from, to))
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', at), message: expect.any(String) },
  ])
})

test.each(['2.50', '007', '1e3', '0x1F', 'true', 'null', '~', '.5'])(
  'a text that looks like something else, such as %s, is to be put in quotation marks as it is',
  (typed) => {
    const files = changed(good, 'en', 'text: rain', `text: ${typed}`)
    expect(findingsIn({ en: files.en })).toEqual([
      { ...place(files, 'en', `text: ${typed}`), message: expect.stringContaining(`"${typed}"`) },
    ])
  },
)

test('a text that is nothing but a tag is told that it reads as a note', () => {
  const files = changed(good, 'en', 'heading: The flood', 'heading: #MeToo')
  expect(findingsIn({ en: files.en })).toEqual([
    { ...place(files, 'en', 'heading: #MeToo'), message: expect.stringContaining('"#MeToo"') },
  ])
})
