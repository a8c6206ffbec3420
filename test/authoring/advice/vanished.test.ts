import { expect, test } from 'vitest'
import { adviceOn } from '../../../authoring/advice.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { edition, quizFolder } from '../../support/quiz-folder.ts'

const good = quizFiles()
const advice = (files: typeof good, ...editions: ReturnType<typeof edition>[]) =>
  adviceOn(quizFolder(files, editions), '2026-11-26')

test('a question that readers had and that has another id now is told, once', () => {
  const renamed = changed(good, 'both', 'id: course-why', 'id: course-cause')
  expect(advice(renamed, edition(good))).toEqual([
    { ...place(renamed, 'ar', 'points:'), message: expect.stringContaining('«course-why»') },
  ])
})

test('so is a choice, at its question', () => {
  const renamed = changed(good, 'both', 'id: trade', 'id: commerce')
  expect(advice(renamed, edition(good))).toEqual([
    {
      ...place(renamed, 'ar', 'question:\n      id: course-why'),
      message: expect.stringContaining('«trade»'),
    },
  ])
})

test('what an older edition had and the newest has not is told no more', () => {
  const renamed = changed(good, 'both', 'id: course-why', 'id: course-cause')
  expect(advice(renamed, edition(good), edition(renamed))).toEqual([])
  expect(advice(good)).toEqual([])
})
