import { describe, expect, it } from 'vitest'
import { asking, written } from '../../support/asking.ts'
import { changed, place, quizFiles } from '../../support/quiz-files.ts'
import { findingsIn } from '../../support/quiz-folder.ts'

const good = quizFiles()

/** What check says of the English file with one stretch replaced. */
function said(from: string | RegExp, to: string, files = good) {
  const broken = changed(files, 'en', from, to)
  return { broken, findings: findingsIn({ en: broken.en }) }
}

describe('a line moved in too little or too much is told its own number of spaces and the right one', () => {
  const fields = [
    ['  date: 2026-02-03', 2],
    ['    heading: The flood', 4],
    ['      id: flood-why', 6],
    ['      prompt: What causes it, by the article on The flood?', 6],
    ['        - id: nets', 8],
    ['          text: nets', 10],
    ['          feedback: Since nets is named.', 10],
  ] as const
  const cases = fields.flatMap(([line, right]) =>
    [right - 1, right + 1].map((wrong) => [line.trim(), right, wrong] as const),
  )

  it.each(cases)('%s: %i, not %i', (line, right, wrong) => {
    const moved = `\n${' '.repeat(wrong)}${line}\n`
    const { broken, findings } = said(`\n${' '.repeat(right)}${line}\n`, moved)
    const [{ line: told, message } = { line: 0, message: '' }, ...more] = findings
    expect(more).toEqual([])
    // Moved in too far it is as good as a neighbour; then the next line is the odd one.
    expect(Math.abs(told - place(broken, 'en', moved).line - 1)).toBeLessThanOrEqual(1)
    expect(message).toMatch(new RegExp(`\\b${right}\\b|\\b${wrong}\\b|hyphen`))
    expect(message).not.toMatch(/quotation/)
  })
})

describe('where the first of several fields is out of place, that line is told so', () => {
  const firsts = [
    ['title: "The river: from where to where?"', 0],
    ['  title: The long river', 2],
    ['  - id: spring', 2],
    ['        - id: rain', 8],
  ] as const
  const cases = firsts.flatMap(([line, right]) =>
    [right - 1, right + 1]
      .filter((wrong) => wrong >= 0)
      .map((wrong) => [line.trim(), right, wrong] as const),
  )

  it.each(cases)('%s: %i, not %i', (line, right, wrong) => {
    const moved = `\n${' '.repeat(wrong)}${line}`
    const { broken, findings } = said(`\n${' '.repeat(right)}${line}`, moved)
    expect(findings).toEqual([
      {
        ...place(broken, 'en', moved.slice(1)),
        message: expect.stringMatching(`\\b${wrong} spaces?\\b.*\\b${right}\\b`),
      },
    ])
  })
})

describe('the next item of a list without its hyphen is told to begin with one', () => {
  it.each([
    ['a choice', '        - id: nets', '          id: nets'],
    ['a choice, moved in as the hyphen', '        - id: nets', '        id: nets'],
    ['a key point', '  - id: flood', '    id: flood'],
    ['the first choice', '        - id: rain', '          id: rain'],
    ['the first choice, moved in as the hyphen', '        - id: rain', '        id: rain'],
    ['the first key point', '  - id: spring', '    id: spring'],
    ['a term', '  - term: silt', '  - term: mud\n    meaning: wet earth\n    term: silt'],
  ])('%s', (_, from, to) => {
    const { broken, findings } = said(from, to)
    const last = to.slice(to.lastIndexOf('\n') + 1)
    expect(findings).toEqual([
      { ...place(broken, 'en', `${last}\n`), message: expect.stringContaining('“- ”') },
    ])
  })

  it('an item on one line', () => {
    const { broken, findings } = said('- { id: iron', '  { id: iron', asking(written.order))
    expect(findings).toEqual([
      { ...place(broken, 'en', '  { id: iron'), message: expect.stringContaining('“- ”') },
    ])
  })

  it('and a field twice in one item says nothing of throwing one away unseen', () => {
    const { findings } = said('heading: The flood', 'heading: The flood\n    heading: A flood')
    expect(findings[0]?.message).not.toMatch(/keep one/)
  })
})

describe('a slip of the hand is named for what it is', () => {
  it.each([
    [
      'merge markers',
      '    heading: The flood',
      '<<<<<<< HEAD\n    heading: The flood\n=======\n    heading: A flood\n>>>>>>> other',
      '<<<<<<< HEAD',
      /<<<<<<</,
    ],
    ['an en dash for a hyphen', '  - id: flood', '  – id: flood', '  – id', /hyphen.*“–”/],
    [
      'an em dash for a hyphen',
      '        - id: nets',
      '        — id: nets',
      '        — id',
      /hyphen.*“—”/,
    ],
    [
      'a bullet for a hyphen',
      '        - id: nets',
      '        • id: nets',
      '        • id',
      /hyphen.*“•”/,
    ],
    [
      'a hard space before a field',
      '    heading: The flood',
      '  \u00a0 heading: The flood',
      '  \u00a0',
      /hard space/,
    ],
    [
      'a hard space behind a colon',
      'heading: The flood',
      'heading:\u00a0The flood',
      'heading:\u00a0',
      /hard space/,
    ],
    [
      'a hard space behind a hyphen',
      '  - id: flood',
      '  -\u00a0id: flood',
      '  -\u00a0',
      /hard space/,
    ],
    ['a colon of another script', 'heading: The flood', 'heading：The flood', 'heading：', /“：”/],
    [
      'a colon without its space',
      'heading: The flood',
      'heading:The flood',
      'heading:The',
      /space/,
    ],
    [
      'curly quotation marks',
      'heading: The flood',
      'heading: “The flood: a story”',
      'heading: “',
      /straight/,
    ],
    [
      'Arabic quotation marks',
      'heading: The flood',
      'heading: «The flood»: a story',
      'heading: «',
      /straight/,
    ],
  ])('%s', (_, from, to, at, message) => {
    const { broken, findings } = said(from, to)
    expect(findings).toEqual([
      { ...place(broken, 'en', at), message: expect.stringMatching(message) },
    ])
  })

  it('but not in a text, where such things are free', () => {
    const { findings } = said(
      'That is what it thinks.',
      '– so: it\u00a0thinks:\n      note:this “is: it”\n\n        further: in',
    )
    expect(findings).toEqual([])
  })
})
