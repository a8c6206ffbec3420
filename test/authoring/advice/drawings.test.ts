import { describe, expect, it } from 'vitest'
import { withDrawings } from '../../support/drawings.ts'
import { changed, place } from '../../support/quiz-files.ts'
import { adviceIn } from '../../support/quiz-folder.ts'

const good = withDrawings()
const sent = '- { text: 260 thousand tons, by'

/** Changed in one way, or in several. */
const english = (...changes: [string, string][]) => ({
  en: changes.reduce((files, [from, to]) => changed(files, 'en', from, to), good).en,
})

describe('what a drawing says', () => {
  it('is looked up in the key points and figures from its paragraphs, where all of it stands', () => {
    expect(adviceIn(good)).toEqual([])
  })

  it.each([
    ['a number', sent, '- { text: 270 thousand tons, by', '«270 thousand»'],
    ['a number of whoever says so', 'to the newspaper', 'to 77 newspapers', '«77»'],
    ['a month', sent, '- { text: May 260 thousand tons, by', '«May»'],
    ['a date in the article’s own words', 'last spring', 'the spring of 1999', '«1999»'],
    ['a date that is not worked out', 'date: "2026"', 'date: "1999"', '«1999»'],
    ['a title', 'title: How much is it?', 'title: How much is 77 tons?', '«77»'],
    [
      'the paragraph',
      'silt, paragraphs: [4]',
      'silt, paragraphs: [3]',
      '«260 thousand».*paragraph 3',
    ],
    ['a name', 'text: The mouth }', 'text: The north mouth }', '«The north mouth»'],
    ['a name’s key point', 'id: mouth, text: The mouth', 'id: mouth, text: The course', 'course'],
    ['a square and what it stands for', 'unit: 1,000 tons', 'unit: 2,000 tons', '1,000'],
  ])('is told where it does not agree: %s', (_, from, to, message) => {
    const files = english([from, to])
    expect(adviceIn(files)).toEqual([
      { ...place(files, 'en', to), message: expect.stringMatching(message) },
    ])
  })

  it('is told where it is the same slip in every language', () => {
    const files = changed(
      changed(good, 'en', sent, '- { text: 270 thousand tons, by'),
      'ar',
      '- { text: 260 ألف طن, by',
      '- { text: 270 ألف طن, by',
    )
    expect(adviceIn(files).map(({ file }) => file)).toEqual([
      'questions/river/ar.yaml',
      'questions/river/en.yaml',
    ])
  })

  it('is told where more or less of it is drawn than it says', () => {
    const files = english(['total: 260000', 'total: 250000'])
    expect(adviceIn(files)).toEqual([
      { ...place(files, 'en', 'amount:'), message: expect.stringContaining('250,000') },
    ])
  })

  it('is told where squares do not add up to it', () => {
    const files = english(['square: 1000', 'square: 70000'], ['unit: 1,000', 'unit: 70,000'])
    expect(adviceIn(files)).toEqual([
      { ...place(files, 'en', 'square:'), message: expect.stringContaining('280,000') },
    ])
  })

  it('is told where a side gives and gets nothing', () => {
    const files = english([
      'text: The mouth }',
      'text: The mouth }\n      - { id: sea, text: Sea }',
    ])
    expect(adviceIn(files)).toEqual([
      { ...place(files, 'en', '- { id: sea'), message: expect.stringContaining('«Sea»') },
    ])
  })

  it.each([
    ['a date beside the article’s words for it', 'date: May 2024', 'date: July 1999'],
    ['what it comes to', 'Some 712 a day', 'Some 713 a day'],
  ])('is free where it is marked as worked out: %s', (_, from, to) => {
    expect(adviceIn(english([from, to]))).toEqual([])
  })

  it('is no source for the rest of the quiz, but for what it works out', () => {
    const reason = 'Since nets is named.'
    const from = english([reason, 'Since 712 nets were named in May.'])
    expect(adviceIn(from)).toEqual([])
    const files = english([sent, '- { text: 777 tons, by'], [reason, 'Since 777 nets is named.'])
    expect(adviceIn(files)).toHaveLength(2)
  })
})

describe('a paragraph after every key point’s', () => {
  it.each([
    ['in a drawing', '[1, 4]', '[77]'],
    ['in a figure', 'paragraphs: [1, 2]', 'paragraphs: [1, 77]'],
  ])('%s is told', (_, from, to) => {
    const files = english([from, to])
    const line = place(files, 'en', to).line
    expect(adviceIn(files).filter(({ message }) => message.includes('paragraph 77;'))).toEqual([
      { file: 'questions/river/en.yaml', line, message: expect.stringContaining('is 9') },
    ])
  })
})
