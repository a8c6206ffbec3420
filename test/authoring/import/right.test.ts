import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rightOnes } from '../../../authoring/import/table/right.ts'
import { linesOf, rightOf, take } from './take.ts'

const numbers = ['2', '3', '4', '1']
const words = ['North', 'South', 'East', 'West']

/** The right choices of rows, each a cell and choices; «?» where they are not known. */
function right(rows: [string, string[]][], { title = 'correct', placed = false } = {}) {
  const said = rows.map(([cell, texts]) => ({
    cell,
    choices: texts.map((text, index) => ({ text, place: index + 1 })),
  }))
  return rightOnes(said, title, placed).right.map((each) => ('why' in each ? '?' : each.join()))
}

describe('what the column of right choices means is decided from all its rows', () => {
  it('by place, where another row has no such choice', () => {
    expect(
      right([
        ['2', numbers],
        ['3', words],
      ]),
    ).toEqual(['2', '3'])
  })

  it('by text, where another row has no such place', () => {
    expect(
      right([
        ['2', numbers],
        ['East', words],
      ]),
    ).toEqual(['1', '3'])
    expect(
      right([
        ['2', numbers],
        ['7', ['5', '6', '7', '8']],
      ]),
    ).toEqual(['1', '3'])
  })

  it('whatever the rows say that are true or false', () => {
    const truth = ['True', 'False']
    expect(
      right([
        ['2', numbers],
        ['3', words],
        ['TRUE', truth],
        ['B', truth],
      ]),
    ).toEqual(['2', '3', '1', '2'])
  })

  it('not at all, where nothing tells, or rows contradict each other', () => {
    expect(right([['2', numbers]])).toEqual(['?'])
    expect(
      right([
        ['2', numbers],
        ['East', words],
        ['1', words],
      ]),
    ).toEqual(['?', '3', '1'])
    expect(right([['B', ['B', 'A']]])).toEqual(['?'])
  })

  it('and a row that fits nothing decides nothing', () => {
    expect(
      right([
        ['2', numbers],
        ['3', words],
        ['9', words],
        ['', words],
      ]),
    ).toEqual(['2', '3', '?', '?'])
  })

  it('where both say the same, either way', () => {
    expect(right([['3', ['1', '2', '3']]])).toEqual(['3'])
  })

  it('from nought, where there is one, or the title speaks of an index', () => {
    expect(
      right([
        ['0', words],
        ['1', words],
        ['3', words],
      ]),
    ).toEqual(['1', '2', '4'])
    const title = { title: 'correct_index' }
    expect(
      right(
        [
          ['1', words],
          ['2', words],
        ],
        title,
      ),
    ).toEqual(['?', '?'])
    expect(
      right(
        [
          ['1', words],
          ['4', words],
        ],
        title,
      ),
    ).toEqual(['1', '4'])
    expect(
      right([
        ['0', ['0', '5']],
        ['2', words],
      ]),
    ).toEqual(['1', '2'])
  })

  it('by place, where a program is known to mean it and no row contradicts', () => {
    const placed = { placed: true }
    expect(right([['2', numbers]], placed)).toEqual(['2'])
    expect(
      right(
        [
          ['2', numbers],
          ['South', words],
        ],
        placed,
      ),
    ).toEqual(['?', '2'])
  })
})

describe('a place is named', () => {
  it.each([
    '2',
    '٢',
    '۲',
    '２',
    '2.0',
    '#2',
    '(2)',
    '2)',
    '2.',
    '\u200f2\u200f',
    'b',
    'B',
    'B.',
    '(b)',
    'Option B',
    'option_b',
    'Choice 2',
    'ب',
    'ب)',
    'الخيار ب',
    'الخيار الثاني',
    'الثاني',
    'second',
    'B) South',
    '2. South',
    'ب - South',
  ])('%s', (cell) => {
    expect(right([[cell, words]])).toEqual(['2'])
  })

  it('by letters in the order of numbers, or of the alphabet where they can only be that', () => {
    expect(right([['ج', words]])).toEqual(['3'])
    expect(
      right([
        ['ت', words],
        ['ث', words],
      ]),
    ).toEqual(['3', '4'])
  })

  it('not by a letter whose text is another choice’s', () => {
    expect(right([['B) North', words]])).toEqual(['?'])
  })

  it('several at once, of which every one is there', () => {
    expect(
      right([
        ['1,3', words],
        ['A; C', words],
        ['North, East', words],
      ]),
    ).toEqual(['1,3', '1,3', '1,3'])
    expect(right([['1,7', words]])).toEqual(['?'])
  })
})

describe('a text names its choice', () => {
  it.each(['South', ' south ', 'SOUTH.', '«South»'])('%j', (cell) => {
    expect(right([[cell.trim(), words]])).toEqual(['2'])
  })

  it('of its own number alone', () => {
    expect(right([['106', ['10⁶', '10³']]])).toEqual(['?'])
    expect(right([['-5', ['5', '-5']]])).toEqual(['2'])
  })

  it('with commas in it, and in Arabic spelled either way', () => {
    expect(right([['snow, rain', ['snow, rain', 'rain']]])).toEqual(['1'])
    expect(right([['في الاعلى', ['في الأعلى', 'في الأسفل']]])).toEqual(['1'])
  })
})

it('a table whose column is not certain says what the cell can mean', async () => {
  const taken = await take(
    'river.csv',
    'prompt,choice 1,choice 2,choice 3,correct\nHow many?,2,3,1,2\nWhere?,Here,There,,Here\nWho?,We,They,,1\n',
  )
  expect(rightOf(taken)).toEqual(['Here', 'We'])
  expect(linesOf(taken.skipped)).toEqual([2])
  expect(taken.skipped[0]).toMatch(/«2».*«3».*«2»/)
})

it('no wrong choice becomes right: a column is read one way, or its doubtful rows are left out', () => {
  const text = fc.constantFrom('1', '2', '3', '4', 'A', 'B', 'North', 'South', '٢')
  const row = fc
    .uniqueArray(text, { minLength: 2, maxLength: 4 })
    .chain((texts) => fc.tuple(fc.constant(texts), fc.nat({ max: texts.length - 1 })))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), (rows, byText) => {
      const distinct = rows.filter(([texts]) => !(texts.includes('2') && texts.includes('٢')))
      const found = right(
        distinct.map(([texts, at]) => [byText ? (texts[at] ?? '') : String(at + 1), texts]),
      )
      distinct.forEach(([texts, at], index) => {
        if (found[index] === '?') return
        // Read the other way, each of the rows has to make sense too: then nobody can tell.
        const doubtful = distinct.every(([each, place]) => {
          const cell = byText ? (each[place] ?? '') : String(place + 1)
          return byText ? /^[1-4AB٢]$/.test(cell) : (each as string[]).includes(cell)
        })
        if (!doubtful) expect([texts, found[index]]).toEqual([texts, String(at + 1)])
      })
    }),
    { numRuns: 500 },
  )
})
