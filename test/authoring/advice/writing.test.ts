import { expect, test } from 'vitest'
import { writing } from '../../../authoring/advice/writing.ts'
import { template } from '../../../authoring/template.ts'
import { language, languages } from '../../../src/languages/languages.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { adviceIn, quizFolder } from '../../support/quiz-folder.ts'

const good = quizFiles()
const sentence = { ar: 'وهذا رأيها في الأمر.', en: 'That is what it thinks.' }
const said = (lang: 'ar' | 'en', text: string) => {
  const files = changed(good, lang, sentence[lang], text)
  const [found, ...more] = adviceIn({ [lang]: files[lang] })
  expect(more).toEqual([])
  if (found) expect(found).toMatchObject(place(files, lang, text.slice(0, 6)))
  return found?.message
}

test.each([
  ['en', 'That is  what it thinks.', 'two spaces'],
  ['ar', 'وهذا  رأيها في الأمر.', 'two spaces'],
  ['en', 'That is **what** it thinks.', 'Markdown'],
  ['en', 'That is [what](https://example.org) it thinks.', 'Markdown'],
  ['en', 'That is `what` it thinks.', 'Markdown'],
  ['en', 'That is *what* it thinks.', 'Markdown'],
  ['en', 'TODO: what it thinks.', 'left from writing'],
  ['en', 'That is what???', 'left from writing'],
  ['ar', 'وهذا رأيها؟؟؟', 'left from writing'],
  ['ar', 'وهذا »رأيها« في الأمر.', 'wrong way round'],
  ['en', 'That is ”what“ it thinks.', 'wrong way round'],
  ['en', 'That is what \u0430xios thinks.', 'another alphabet'],
  ['ar', 'وهذا رأيها في π.', 'another alphabet'],
] as const)('%s: «%s» is told', (lang, text, message) => {
  expect(said(lang, text)).toContain(message)
})

test.each([
  ['en', 'That is what 5 * 6 * 7 is.'],
  ['en', 'That is what A*Star thinks.'],
  ['en', 'That is “what” and “how”.'],
  ['en', 'That is what? No!'],
  ['en', 'That is what\n      it thinks.'],
  ['ar', 'وهذا «رأيها» و«رأي» غيرها.'],
  ['ar', 'وهذا رأي {en:C# and F#} في الأمر.'],
] as const)('%s: %j is fine', (lang, text) => {
  expect(said(lang, text)).toBeUndefined()
})

test('a quiz just begun is given none: the sentences of the template are to be replaced first', () => {
  expect(adviceIn({ ar: template('ar', '2026-02-03'), en: template('en', '2026-02-03') })).toEqual(
    [],
  )
})

test('a letter of any alphabet but those of the languages is told, wherever it stands in Unicode', () => {
  const [file] = quizFolder({ en: good.en }).files
  const own = languages.map((lang) => `\\p{Script=${language[lang].script}}`).join('')
  const other = RegExp(`(?=\\p{L})[^${own}\\p{Script=Common}\\p{Script=Inherited}]`, 'u')
  for (let point = 0; point < 0x10000; point++) {
    const text = String.fromCharCode(point)
    const having = (pattern: RegExp) =>
      text.search(pattern) < 0 ? [] : [{ path: [], field: '', text, runs: [] }]
    if (!file) throw new Error('There is no quiz.')
    const found = [...writing({ ...file, having }, '2026-11-26')].some(({ message }) =>
      message.includes('another alphabet'),
    )
    if (found !== other.test(text)) expect.fail(`U+${point.toString(16)}`)
  }
})
