import { expect, test } from 'vitest'
import { compileQuiz } from '../../authoring/compile.ts'
import type { Preview } from '../../authoring/preview/preview.ts'
import { previewOf } from '../../authoring/preview-of.ts'
import { template } from '../../authoring/template.ts'
import { changed, type QuizFiles, quizFiles } from '../support/quiz-files.ts'
import { quizFolder } from '../support/quiz-folder.ts'

const good = quizFiles()
const newer = changed(good, 'both', 'minutes: 3', 'minutes: 4')
const begun = { ar: template('ar', '2026-02-03'), en: template('en', '2026-02-03') }
const none: Preview = { quizzes: [], unfinished: [] }

/** The previews of these versions of a quiz, saved one after the other; the last of them. */
const saved = (...versions: Partial<QuizFiles>[]) =>
  versions.reduce((before, files) => previewOf([quizFolder(files)], before), none)

const compiled = (files: Partial<QuizFiles>) => [compileQuiz(quizFolder(files))]
const errors: [string, Partial<QuizFiles>][] = [
  ['of its shape', changed(good, 'en', 'minutes: 3', 'minutes: 0')],
  ['of YAML', changed(good, 'en', 'minutes: 3', 'minutes: [')],
  ['of style', changed(good, 'both', 'minutes: 3', 'minutes: 3 # note\ntitle: x')],
  ['of its marks', changed(good, 'ar', '{en:Delta News}', 'Delta News')],
  ['of a key', changed(good, 'en', '          correct: true\n', '')],
]

test('a good quiz is shown as it is written, and nothing is left to do', () => {
  expect(saved(good)).toEqual({ quizzes: compiled(good), unfinished: [] })
  expect(saved(good, newer)).toEqual({ quizzes: compiled(newer), unfinished: [] })
})

test.each(errors)(
  'with an error %s it keeps its last good version, save after save',
  (_, broken) => {
    for (const versions of [[broken], [broken, broken]])
      expect(saved(good, newer, ...versions)).toMatchObject({
        quizzes: compiled(newer),
        unfinished: [{ slug: 'river', shown: 'good' }],
      })
    expect(saved(good, broken).unfinished[0]?.findings.length).toBeGreaterThan(0)
    expect(saved(good, broken, newer)).toEqual(saved(newer))
  },
)

test('a quiz just begun is drawn as it is written, and follows its file', () => {
  expect(saved(begun)).toMatchObject({
    quizzes: compiled(begun),
    unfinished: [{ shown: 'written' }],
  })
  const further = changed(begun, 'both', 'minutes: 5', 'minutes: 6')
  expect(saved(begun, further).quizzes).toEqual(compiled(further))
})

test('where it cannot be drawn it stays as it was drawn last, and is drawn again when it can be', () => {
  const open = { ...begun, en: `${begun.en}\nbad: [` }
  expect(saved(begun, open, open)).toMatchObject({
    quizzes: compiled(begun),
    unfinished: [{ shown: 'drawn' }],
  })
  expect(saved(open)).toMatchObject({ quizzes: [], unfinished: [{ shown: 'drawn' }] })
  expect(saved(begun, open, begun)).toEqual(saved(begun))
})

test('a finished draft is shown and named as a draft, with the line that says so', () => {
  const draft = { ar: good.ar, en: `draft: true\n${good.en}` }
  expect(saved(draft)).toEqual({
    quizzes: compiled(draft),
    unfinished: [
      {
        slug: 'river',
        shown: 'written',
        findings: [],
        drafts: [{ file: 'questions/river/en.yaml', line: 1 }],
      },
    ],
  })
})

test('one quiz keeps no other from following its files', () => {
  const [, broken] = errors[0] ?? []
  const other = (files: Partial<QuizFiles>) => quizFolder(files, [], 'sea')
  const before = previewOf([quizFolder(good)], none)
  const after = previewOf([other(broken ?? {}), quizFolder(newer)], before)
  expect(after.quizzes).toEqual(compiled(newer))
})
