import { expect, test } from 'vitest'
import { checkAll } from '../../authoring/check-all.ts'
import { checkQuiz } from '../../authoring/check-quiz.ts'
import { readQuiz, slugsIn } from '../../authoring/folder.ts'
import { addUp } from '../../authoring/report.ts'
import { changed, questionsFolder, quizFiles } from '../support/quiz-files.ts'

test('many quizzes, shared among processors, are found to be what they are one by one', async () => {
  const good = quizFiles()
  const broken = changed(good, 'en', 'minutes: 3', 'minutes: 0')
  const files = Array.from({ length: 110 }, (_, i) => [
    `q-${i}/en.yaml`,
    i % 10 === 0 ? broken.en : good.en,
  ])
  const questions = questionsFolder({ ...Object.fromEntries(files), 'q-5/ar.yaml': good.ar })
  const slugs = slugsIn(questions)
  const report = await checkAll(questions, slugs, '2026-11-26')
  expect(report).toMatchObject({ quizzes: 110, questions: 440 })
  expect(report.languages.toSorted()).toEqual(['ar', 'en'])
  expect(report.errors).toHaveLength(11)
  const one = (slug: string) => checkQuiz(readQuiz(questions, slug), '2026-11-26')
  expect(report).toEqual(addUp(slugs.map(one)))
})
