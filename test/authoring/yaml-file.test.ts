import { expect, test } from 'vitest'
import { readYaml } from '../../authoring/yaml-file.ts'
import { changed, place, quizFiles } from '../support/quiz-files.ts'
import { findingsIn } from '../support/quiz-folder.ts'

const good = quizFiles()
const read = (text: string) => readYaml('questions/river/en.yaml', new TextEncoder().encode(text))

test.each([
  ['a tab', '  title: The long river', '\ttitle: The long river', '\ttitle'],
  ['a colon in a text', 'heading: The flood', 'heading: The: flood', 'heading: The: flood'],
  [
    'a text that begins with a mark',
    'heading: The flood',
    'heading: {ar:فيضان} then',
    'heading: {ar',
  ],
  ['a star', 'heading: The flood', 'heading: *The* flood', 'heading: *The'],
  ['an anchor', 'heading: The flood', 'heading: &the flood', 'heading: &the'],
  ['an alias', 'heading: The flood', 'heading: *the', 'heading: *the'],
  ['a tag', 'heading: The flood', 'heading: !!str flood', 'heading: !!str'],
  ['a directive', '# A note', '%YAML 1.1\n---\n# A note', '%YAML'],
  ['a second document', 'figures:', '---\nfigures:', '---'],
  ['a quotation never closed', 'meaning: tons', 'meaning: "tons', 'meaning: "tons'],
  ['a quotation closed too early', '"The river: from', '"The "river": from', 'title: "The'],
  ['a line under no other', '  date: 2026-02-03', ' date: 2026-02-03', ' date:'],
  ['a backslash', 'title: "The river', 'title: "The \\river \\q', 'title: "The'],
])('%s is one finding, at its line', (_, from, to, at) => {
  const files = changed(good, 'en', from, to)
  expect(read(files.en).findings).toEqual([
    { ...place(files, 'en', at), message: expect.any(String) },
  ])
})

test('dates, yes and no stay text', () => {
  const { value } = read('day: 2026-02-03\nanswer: no\ntime: 10:30\n')
  expect(value).toEqual({ day: '2026-02-03', answer: 'no', time: '10:30' })
})

test('Windows line ends and a byte order mark change nothing', () => {
  const windows = `\ufeff${good.en.replaceAll('\n', '\r\n')}`
  expect(read(windows).value).toEqual(read(good.en).value)
  expect(findingsIn({ en: windows })).toEqual([])
})

test('a file in another encoding is one finding', () => {
  const arabicWindows = new Uint8Array([0x74, 0x3a, 0x20, 0xe3, 0xc7, 0xe1])
  expect(readYaml('questions/river/ar.yaml', arabicWindows).findings).toHaveLength(1)
})

test('the line of a stretch of text is its own, not its field’s', () => {
  const { lineOf } = read(good.en)
  const explainer = ['points', 2, 'explainer']
  const { line } = place(good, 'en', 'The newspaper says: The flood')
  expect(lineOf(explainer)).toBe(line - 1)
  expect(lineOf(explainer, 'The newspaper')).toBe(line)
  expect(lineOf(explainer, 'not there')).toBe(line - 1)
})

test('the line of what is missing is that of what should hold it', () => {
  const { lineOf } = read(good.en)
  expect(lineOf(['source', 'editor'])).toBe(place(good, 'en', 'source:').line)
  expect(lineOf(['points', 1, 'question', 'choices', 2, 'why'])).toBe(
    place(good, 'en', 'id: war').line,
  )
  expect(lineOf(['points', 9])).toBe(place(good, 'en', 'points:').line)
})

test('the environment is as it was after a file is read, whatever is wrong with it', () => {
  const { env } = process
  for (const text of ['day: 2026', '"', '\t- {', '']) read(text)
  expect(process.env).toBe(env)
})
