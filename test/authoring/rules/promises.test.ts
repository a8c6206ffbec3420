import { expect, test } from 'vitest'
import { errorsIn } from '../../../authoring/rules.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { edition, quizFolder } from '../../support/quiz-folder.ts'

const good = quizFiles()
const errors = (
  files: Parameters<typeof quizFolder>[0],
  ...editions: ReturnType<typeof edition>[]
) => errorsIn(quizFolder(files, editions))

/** The right choice of the second question is the first instead of the second. */
const otherKey = changed(
  changed(good, 'both', /(?<=id: fishing\n.*\n) *correct: true\n/, ''),
  'both',
  /(?<=id: trade\n.*\n)/,
  '          correct: true\n',
)

test('a quiz that readers have as it is breaks no promise', () => {
  expect(errors(good, edition(good))).toEqual([])
  expect(errors(good)).toEqual([])
})

test('wording, order and a new question are free to change', () => {
  const reworded = changed(good, 'both', '260,000', '270,000')
  expect(errors(reworded, edition(good))).toEqual([])
  const fewer = changed(good, 'both', / {2}- id: course\n[\s\S]*?(?= {2}- id: flood)/, '')
  expect(errors(good, edition(fewer))).toEqual([])
})

test('another right answer under an old id is an error in each language, and says to take a new id', () => {
  const found = errors(otherKey, edition(good))
  expect(found).toEqual(
    (['ar', 'en'] as const).map((lang) => ({
      ...place(otherKey, lang, 'id: course-why'),
      message: expect.stringMatching(/«fishing».*«trade».*«course-why-2»/),
    })),
  )
  expect(
    errors(changed(otherKey, 'both', 'id: course-why', 'id: course-why-2'), edition(good)),
  ).toEqual([])
})

test('it is the newest edition with the question that counts', () => {
  expect(errors(otherKey, edition(good), edition(otherKey))).toEqual([])
  const without = changed(good, 'both', / {2}- id: course\n[\s\S]*?(?= {2}- id: flood)/, '')
  expect(errors(otherKey, edition(good), edition(without))).toHaveLength(2)
})

test('a language that readers have and that is gone is an error', () => {
  expect(errors({ ar: good.ar }, edition(good))).toEqual([
    {
      file: 'questions/river/published.json',
      line: 1,
      message: expect.stringContaining('en.yaml'),
    },
  ])
})

test('a language that lost a question says which, and where it still is', () => {
  const lost = changed(good, 'en', / {2}- id: course\n[\s\S]*?(?= {2}- id: flood)/, '')
  expect(errors(lost, edition(good))).toContainEqual({
    ...place(lost, 'en', 'points:'),
    message: expect.stringMatching(/«course-why».*ar\.yaml/),
  })
})
