import { expect, test } from 'vitest'
import { checkAll, summary } from '../../authoring/check.ts'
import { project } from '../support/project.ts'
import { changed, place, questionsFolder, quizFiles } from '../support/quiz-files.ts'

const { ar, en } = quizFiles()

test('finds what is wrong with all quizzes, by file and line', () => {
  const broken = changed(
    changed(quizFiles(), 'both', 'minutes: 3', 'minutes: 0'),
    'both',
    'id: war',
    'id: War',
  )
  const folder = questionsFolder({
    'b/en.yaml': broken.en,
    'a/en.yaml': broken.en,
    'a/ar.yaml': broken.ar,
    'stray.txt': '',
  })
  const lines = [place(broken, 'en', 'minutes: 0').line, place(broken, 'en', 'id: War').line]
  expect(checkAll(folder).findings.map(({ file, line }) => [file, line])).toEqual([
    ...lines.map((line) => ['questions/a/ar.yaml', line]),
    ...lines.map((line) => ['questions/a/en.yaml', line]),
    ...lines.map((line) => ['questions/b/en.yaml', line]),
    ['questions/stray.txt', 1],
  ])
})

test('compares the two languages of each quiz with each other, not with other quizzes', () => {
  const other = changed(quizFiles(), 'both', 'minutes: 3', 'minutes: 4')
  const folder = questionsFolder({ 'a/ar.yaml': ar, 'a/en.yaml': en, 'b/ar.yaml': other.ar })
  expect(checkAll(folder).findings).toEqual([])
})

test('counts quizzes, languages, and each question once', () => {
  const folder = questionsFolder({ 'a/ar.yaml': ar, 'a/en.yaml': en, 'b/ar.yaml': ar })
  expect(summary(checkAll(folder).files)).toMatch(/^2 quizzes, 2 languages, 8 questions:/)
  expect(summary(checkAll(folder, 'b').files)).toMatch(/^1 quiz, 1 language, 4 questions:/)
})

test('npm run check says what it counted, or what is wrong and where, and then fails', () => {
  const broken = changed(quizFiles(), 'en', 'minutes: 3', 'minutes: 0')
  const { run } = project({ 'good/ar.yaml': ar, 'good/en.yaml': en, 'bad/en.yaml': broken.en })
  const all = run('check.ts')
  expect(all.status).toBe(1)
  const { file, line } = place(broken, 'en', 'minutes: 0')
  expect(all.stderr).toContain(`${file.replace('river', 'bad')}:${line}  «minutes»`)
  for (const name of ['good', 'questions/good', 'questions/good/ar.yaml'])
    expect(run('check.ts', name)).toEqual({
      status: 0,
      stdout: expect.stringContaining('1 quiz, 2 languages, 4 questions'),
      stderr: '',
    })
})

test('npm run check of a quiz that is not there is one sentence', () => {
  const { status, stderr } = project({ 'good/en.yaml': en }).run('check.ts', 'better')
  expect(status).toBe(1)
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('better')])
})
