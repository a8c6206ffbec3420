import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '../../authoring/folder.ts'
import { questionsFolder, quizFiles } from '../support/quiz-files.ts'

const { ar, en } = quizFiles()
const strays = (files: Record<string, string>) =>
  readFolder(questionsFolder(files)).flatMap(({ findings }) => findings)

test('reads each quiz in each of its languages, in the order of their names', () => {
  const folder = questionsFolder({ 'b/en.yaml': en, 'a-2/en.yaml': en, 'a-2/ar.yaml': ar })
  const read = readFolder(folder).map(({ slug, files }) => [
    slug,
    files.map(({ yaml }) => yaml.file),
  ])
  expect(read).toEqual([
    ['a-2', ['questions/a-2/ar.yaml', 'questions/a-2/en.yaml']],
    ['b', ['questions/b/en.yaml']],
  ])
})

test('reads one quiz alone where it is asked for', () => {
  const folder = questionsFolder({ 'a/en.yaml': en, 'b/en.yaml': en, 'stray.txt': '' })
  expect(readFolder(folder, ['b']).map(({ slug }) => slug)).toEqual(['b'])
})

test.each([
  ['river/ar.yml', 'ar.yaml'],
  ['river/AR.yaml', 'ar.yaml'],
  ['river/english.yaml', 'en.yaml'],
  ['river/fr.yaml', 'en.yaml'],
  ['river/notes.txt', 'ar.yaml'],
  ['river.yaml', 'questions/<name-of-the-quiz>/ar.yaml'],
  ['ar.yaml', 'questions/<name-of-the-quiz>/ar.yaml'],
])('%s is read by nothing, and the finding says what would be', (file, fix) => {
  expect(strays({ 'good/ar.yaml': ar, 'river/ar.yaml': ar, [file]: '' })).toEqual([
    { file: `questions/${file}`, line: 1, message: expect.stringContaining(fix) },
  ])
})

test('the guide, the schema and files of the system are no finding', () => {
  const files = {
    'README.md': '',
    'quiz.schema.json': '',
    '.DS_Store': '',
    'river/.ar.yaml.swp': '',
  }
  expect(strays({ ...files, 'river/ar.yaml': ar })).toEqual([])
})

test('a folder without a file is a finding', () => {
  const folder = questionsFolder({})
  mkdirSync(join(folder, 'river'))
  expect(readFolder(folder).flatMap(({ findings }) => findings)).toEqual([
    { file: 'questions/river', line: 1, message: expect.stringContaining('ar.yaml') },
  ])
})

test.each([
  'River',
  'the_river',
  'the river',
  'نهر',
  '-river',
  'river--two',
  'river.2',
  'groups',
  'about',
  'r'.repeat(61),
])('a folder called %s cannot be a quiz', (slug) => {
  expect(strays({ [`${slug}/en.yaml`]: en })).toEqual([
    { file: `questions/${slug}`, line: 1, message: expect.stringContaining(slug) },
  ])
})

test.each(['river', '2024-river', 'putin-kim-2024', 'r'.repeat(60)])('%s can', (slug) => {
  expect(strays({ [`${slug}/en.yaml`]: en })).toEqual([])
})
