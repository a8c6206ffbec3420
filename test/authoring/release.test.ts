import { expect, test } from 'vitest'
import { releaseOf } from '../../authoring/release.ts'
import { errorsIn } from '../../authoring/rules.ts'
import { changed, quizFiles } from '../support/quiz-files.ts'
import { edition, quizFolder } from '../support/quiz-folder.ts'

const good = quizFiles()
const broken = changed(good, 'en', 'minutes: 3', 'minutes: 0')
const asDraft = (text: string) => `# A note\ndraft: true # not yet\n${text}`

/** The languages that a deployment takes, how many sentences tell what it leaves out, and what stops it. */
const released = (...quiz: Parameters<typeof quizFolder>) => {
  const { taken, leftOut, errors } = releaseOf([quizFolder(...quiz)])
  return { taken: taken.flatMap(({ files }) => files.map(({ lang }) => lang)), leftOut, errors }
}

test('a good quiz is taken in each of its languages, whether readers have had it or not', () => {
  for (const editions of [[], [edition(good)]])
    expect(released(good, editions)).toEqual({ taken: ['ar', 'en'], leftOut: [], errors: [] })
})

test('one with an error that readers have never had is left out and named', () => {
  expect(released(broken)).toEqual({
    taken: [],
    leftOut: [expect.stringMatching(/^questions\/river is left out: .*1 thing .*-- river/)],
    errors: [],
  })
})

test('one with an error that readers have had stops everything, and says why', () => {
  const { taken, errors } = released(broken, [edition(good)])
  expect(taken).toEqual([])
  expect(errors).toEqual(errorsIn(quizFolder(broken)))
})

test('a language that readers have never had is left out alone', () => {
  expect(released(broken, [edition({ ar: good.ar })])).toEqual({
    taken: ['ar'],
    leftOut: [expect.stringMatching(/^questions\/river\/en.yaml is left out: /)],
    errors: [],
  })
})

test('a draft is left out and named with its line, finished or not', () => {
  for (const en of [good.en, broken.en, '', 'points: ['])
    expect(released({ ar: good.ar, en: asDraft(en) })).toEqual({
      taken: ['ar'],
      leftOut: [expect.stringMatching(/^questions\/river\/en.yaml is left out: line 2 .*draft/)],
      errors: [],
    })
})

test('a quiz of drafts is left out whole', () => {
  const { taken, leftOut, errors } = released({ ar: asDraft(good.ar), en: asDraft(broken.en) })
  expect([taken, errors, leftOut.length]).toEqual([[], [], 2])
})

test('what readers have had cannot be a draft again', () => {
  const again = { ar: good.ar, en: asDraft(good.en) }
  expect(released(again, [edition(good)]).errors).toEqual([
    { file: 'questions/river/en.yaml', line: 2, message: expect.stringContaining('draft') },
  ])
})

test('a quiz whose editions cannot be read counts as one that readers have had', () => {
  const findings = [{ file: 'questions/river/published.json', line: 1, message: 'Broken.' }]
  const quiz = { ...quizFolder(good), published: true, findings }
  expect(releaseOf([quiz])).toEqual({ taken: [], leftOut: [], errors: findings })
})

test('one quiz left out keeps no other back', () => {
  const other = quizFolder(broken, [], 'sea')
  expect(releaseOf([other, quizFolder(good)]).taken.map(({ quiz }) => quiz.slug)).toEqual(['river'])
})
