import { describe, expect, test } from 'vitest'
import { compile, compileQuiz } from '../../authoring/compile.ts'
import type { PublishedEdition } from '../../authoring/published.ts'
import { createLibrary } from '../../src/quiz/library.ts'
import { changed, questionsFolder, quizFiles } from '../support/quiz-files.ts'
import { edition, quizFolder } from '../support/quiz-folder.ts'

const good = quizFiles()
const compiled = (files = good) =>
  compile(questionsFolder({ 'river/ar.yaml': files.ar, 'river/en.yaml': files.en }))
const inEnglish = (files = good) => createLibrary(compiled(files).quizzes).find('river', 'en')

test('a quiz becomes what the site reads, each choice knowing whether it is right', async () => {
  expect(await inEnglish()).toMatchObject({
    slug: 'river',
    lang: 'en',
    title: 'The river: from where to where?',
    source: { date: '2026-02-03', publisher: null, url: 'https://example.org/river?page=2' },
    minutes: 3,
    figures: [{ figure: '260,000', meaning: 'tons of silt', paragraphs: [1, 2] }],
    glossary: [{ term: 'silt', meaning: 'earth that water carries' }],
    corrections: [{ date: '2026-03-01', text: 'A name was put right.' }],
  })
  const question = (await inEnglish())?.points[1]?.question
  expect(question).toEqual({
    id: 'course-why',
    type: 'choice',
    prompt: 'What causes it, by the article on The course?',
    choices: [
      { id: 'trade', text: 'trade', correct: false, feedback: 'Since trade is named.' },
      { id: 'fishing', text: 'fishing', correct: true, feedback: 'Since fishing is named.' },
      { id: 'war', text: 'war', correct: false, feedback: 'Since war is named.' },
    ],
  })
})

test('the card says what a list shows, and the slug is the folder’s', () => {
  expect(compiled().quizzes.map(({ byLanguage }) => byLanguage.en?.card)).toEqual([
    {
      slug: 'river',
      lang: 'en',
      title: 'The river: from where to where?',
      summary: 'The course of {ar:النهر}, as told by Delta News.',
      minutes: 3,
      questions: 4,
      date: '2026-03-01',
      articleDate: '2026-02-03',
    },
  ])
})

test('the card carries the day the quiz is published, or the article’s where its author does not say', async () => {
  expect(await inEnglish()).toMatchObject({
    published: '2026-03-01',
    source: { date: '2026-02-03' },
  })
  const undated = changed(good, 'both', 'published: 2026-03-01\n', '')
  expect(compiled(undated).quizzes[0]?.byLanguage.en?.card.date).toBe('2026-02-03')
  expect(await inEnglish(undated)).toMatchObject({ published: null })
})

test('a blank line begins a paragraph, and any other line end is a space', async () => {
  expect((await inEnglish())?.points[2]?.explainer).toEqual([
    'The newspaper says: The flood matters, and 5 < 6 & 7.',
    'That is what it thinks.',
  ])
})

test('texts are trimmed, single-spaced and in Unicode’s normal form', async () => {
  const typed = '\u0642\u0648\u0651\u064e\u0629'
  const files = changed(good, 'ar', 'heading: المنبع', `heading: "  ${typed}   \t ${typed} "`)
  const quiz = await createLibrary(compiled(files).quizzes).find('river', 'ar')
  expect(quiz?.points[0]?.heading).toBe(`${typed} ${typed}`.normalize('NFC'))
})

test('lists that are left out are empty', async () => {
  const files = changed(good, 'both', /figures:[\s\S]*/, 'glossary:\n')
  expect(await inEnglish(files)).toMatchObject({ figures: [], glossary: [], corrections: [] })
})

test('a quiz in one language is in that language alone', () => {
  const { quizzes } = compile(questionsFolder({ 'river/ar.yaml': good.ar }))
  expect(createLibrary(quizzes).languagesOf('river')).toEqual(['ar'])
})

test('an error keeps its own quiz back, and is told', () => {
  const broken = changed(good, 'en', 'minutes: 3', 'minutes: 0').en
  const folder = questionsFolder({ 'river/ar.yaml': good.ar, 'sea/en.yaml': broken })
  const { quizzes, findings } = compile(folder)
  expect(quizzes.map(({ slug }) => slug)).toEqual(['river'])
  expect(findings.map(({ file }) => file)).toEqual(['questions/sea/en.yaml'])
})

describe('a quiz knows what readers had before, and since when they have what it asks now', () => {
  const before = changed(good, 'both', 'id: course-why', 'id: course-cause')
  const reworded = changed(good, 'both', 'minutes: 3', 'minutes: 4')
  const known = async (...editions: PublishedEdition[]) => {
    const quiz = await createLibrary([compileQuiz(quizFolder(good, editions))]).find('river', 'en')
    return quiz && { editions: quiz.editions, editionDate: quiz.editionDate }
  }
  const asked = (files: typeof good, date: string) => ({
    date,
    questions: edition(files).questions.map(({ id, items }) => ({ id, items })),
  })

  test('each edition by the first day it asked so', async () => {
    const published = [
      edition(before, '2026-03-01'),
      edition(reworded, '2026-03-02'),
      edition({ ar: good.ar }, '2026-03-03'),
      edition(before, '2026-03-04'),
      edition(good, '2026-03-05'),
      edition(reworded, '2026-03-06'),
    ]
    expect(await known(...published)).toEqual({
      editions: [
        asked(before, '2026-03-01'),
        asked(good, '2026-03-02'),
        asked(before, '2026-03-04'),
      ],
      editionDate: '2026-03-05',
    })
  })

  test('of what is not published there is no day', async () => {
    expect(await known()).toEqual({ editions: [], editionDate: null })
    expect(await known(edition(before, '2026-03-01'))).toEqual({
      editions: [asked(before, '2026-03-01')],
      editionDate: null,
    })
  })

  test('of one that is as it was published, nothing but the day', async () => {
    expect(await known(edition(good, '2026-03-01'))).toEqual({
      editions: [],
      editionDate: '2026-03-01',
    })
  })
})
