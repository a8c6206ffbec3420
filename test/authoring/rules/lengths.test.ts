import { expect, test } from 'vitest'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()
/** A letter with its vowel signs, which a reader sees as one character. */
const letter = 'مَّ'

const most = [
  ['title: ', /title: ".*"/, 90],
  ['summary: ', /summary: .*/, 240],
  ['heading: ', /heading: الفيضان/, 80],
  ['prompt: ', /prompt: ما سبب الفيضان.*/, 200],
  ['feedback: ', /feedback: لأن الحرب.*/, 400],
  ['explainer: ', /explainer: \|\n.*الفيضان[\s\S]*?(?= {4}question)/, 900],
] as const

test.each(most)(
  '%s has so many characters as readers see them, and no more',
  (field, from, limit) => {
    const end = field === 'explainer: ' ? '\n' : ''
    const write = (length: number) =>
      changed(good, 'ar', from, `${field}${letter.repeat(length)}${end}`)
    expect(findingsIn(write(limit))).toEqual([])
    const files = write(limit + 1)
    expect(findingsIn(files)).toEqual([
      { ...place(files, 'ar', field + letter), message: expect.stringContaining(`${limit + 1}`) },
    ])
  },
)

test('choices have at most 120 characters, and marks are not counted', () => {
  const write = (length: number) => {
    const wrong = changed(good, 'ar', 'text: الحرب', `text: "{en:${'n'.repeat(length)}}"`)
    return wrong
  }
  expect(findingsIn(write(120))).toEqual([])
  const files = write(121)
  expect(findingsIn(files)).toEqual([
    { ...place(files, 'ar', 'text: "{en:n'), message: expect.stringContaining('121') },
  ])
})

test('the headline, the glossary and corrections are as long as they need be', () => {
  const long = 'م'.repeat(1000)
  const files = changed(
    changed(changed(good, 'ar', 'النهر الطويل', long), 'ar', 'تراب يحمله الماء', long),
    'ar',
    /text: صُحِّح اسم./,
    `text: ${long}`,
  )
  expect(findingsIn(files)).toEqual([])
})
