import { expect, test } from 'vitest'
import { invisible, invisibles } from '../../../authoring/rules/invisible.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn, quizFolder } from '../../support/quiz-folder.ts'

const good = quizFiles()
const name = (character: string) =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`

const bidi = [
  0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
]
const others = [
  0x00, 0x07, 0x7f, 0x85, 0xad, 0x200b, 0x200c, 0x200d, 0x2028, 0x2060, 0xfeff, 0xfffd, 0xe000,
  0xe0041,
]

test.each([...bidi, ...others].map((point) => String.fromCodePoint(point)))(
  'the hidden character %j is a finding at its line, with its name',
  (hidden) => {
    for (const [lang, text] of [
      ['ar', 'وهذا رأيها'],
      ['en', 'That is what'],
    ] as const) {
      const files = changed(good, lang, text, `${text}${hidden}`)
      expect(findingsIn(files)).toEqual([
        { ...place(files, lang, text), message: expect.stringContaining(name(hidden)) },
      ])
    }
  },
)

test('hidden characters in comments and between fields are findings as well', () => {
  const comment = changed(good, 'en', '# A note', '# A \u202enote')
  expect(findingsIn(comment)).toEqual([
    { ...place(comment, 'en', '# A'), message: expect.stringContaining('U+202E') },
  ])
})

test('a hidden character written with a backslash is found too', () => {
  const files = changed(good, 'en', 'The river:', 'The \\u202eriver:')
  expect(findingsIn(files)).toEqual([
    { ...place(files, 'en', 'title:'), message: expect.stringContaining('U+202E') },
  ])
})

test('a no-break space, a sign of Unicode’s format class that is drawn, and ❤️ are no finding', () => {
  const files = changed(good, 'ar', 'وهذا رأيها', 'وهذا\u00a0\u0600 ❤️ رأيها')
  expect(findingsIn(files)).toEqual([])
})

test('an emoji of several parts is no finding, and what joins letters is one', () => {
  const emoji = '👨‍👩‍👧 👩🏽‍🚀 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇪🇬 1️⃣'
  const files = changed(good, 'ar', 'وهذا رأيها', `${emoji} وهذا رأيها`)
  expect(findingsIn(files)).toEqual([])
  for (const stray of ['👨\u200d', '\u200d👨', '🏳\u{e0067}']) {
    const broken = changed(good, 'en', 'That is what', `That is x${stray} what`)
    expect(findingsIn(broken)).toHaveLength(1)
  }
})

test('no hidden character is taken for one that is seen, wherever it stands in Unicode', () => {
  const { files } = quizFolder(good)
  for (let point = 0; point < 0x10000; point++) {
    const text = String.fromCharCode(point)
    const [file] = files
    if (!file) throw new Error('There is no quiz.')
    const found = [...invisibles({ ...file, yaml: { ...file.yaml, text } })].length > 0
    if (found !== text.search(invisible) >= 0) expect.fail(name(text))
  }
})
