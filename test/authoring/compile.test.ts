import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile, writeQuizzes } from '../../authoring/compile.ts'
import { createLibrary } from '../../src/quiz/library.ts'
import { project } from '../support/project.ts'
import { changed, questionsFolder, quizFiles } from '../support/quiz-files.ts'

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
  expect(compiled().quizzes.map(({ editions }) => editions.en?.card)).toEqual([
    {
      slug: 'river',
      lang: 'en',
      title: 'The river: from where to where?',
      summary: 'The course of {ar:النهر}, as told by Delta News.',
      minutes: 3,
      questions: 4,
      date: '2026-02-03',
    },
  ])
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

test('one error anywhere, and nothing is compiled', () => {
  const broken = changed(good, 'en', 'minutes: 3', 'minutes: 0').en
  const folder = questionsFolder({ 'river/ar.yaml': good.ar, 'sea/en.yaml': broken })
  expect(compile(folder)).toEqual({ quizzes: [], findings: [expect.anything()] })
})

test('the module is written anew only where something in it changes, and never broken', () => {
  const { root } = project({ 'river/ar.yaml': good.ar, 'river/en.yaml': good.en })
  const file = join(root, 'build/quizzes.ts')
  expect(writeQuizzes(root).findings).toEqual([])
  const first = readFileSync(file, 'utf8')
  utimesSync(file, 1, 1)
  expect(writeQuizzes(root).findings).toEqual([])
  expect(statSync(file).mtimeMs).toBe(1000)

  const quiz = join(root, 'questions/river/en.yaml')
  writeFileSync(quiz, changed(good, 'en', 'minutes: 3', 'minutes: 0').en)
  expect(writeQuizzes(root).findings).not.toEqual([])
  expect(readFileSync(file, 'utf8')).toBe(first)

  writeFileSync(quiz, changed(good, 'en', 'The long river', 'A long river').en)
  expect(writeQuizzes(root).findings).toEqual([])
  expect(readFileSync(file, 'utf8')).not.toBe(first)

  rmSync(join(root, 'build'), { recursive: true })
  writeFileSync(quiz, good.en)
  expect(writeQuizzes(root).findings).toEqual([])
  expect(readFileSync(file, 'utf8')).toBe(first)
})

test('the command writes a module that holds the quizzes, or prints what is wrong and fails', async () => {
  const { root, run } = project({ 'river/ar.yaml': good.ar, 'river/en.yaml': good.en })
  expect(run('compile.ts')).toEqual({ status: 0, stdout: '', stderr: '' })
  const { quizzes } = await import(join(root, 'build/quizzes.ts'))
  expect(quizzes).toEqual(compiled().quizzes)

  writeFileSync(join(root, 'questions/river/ar.yaml'), 'title: x')
  const { status, stderr } = run('compile.ts')
  expect(status).toBe(1)
  expect(stderr).toContain('questions/river/ar.yaml:1  ')
})
