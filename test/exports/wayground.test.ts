import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commaSeparated } from '../../src/exports/comma-separated.ts'
import { wayground } from '../../src/exports/wayground.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { plain } from '../../src/quiz/text.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { readSeparated } from '../support/csv.ts'
import { nasty, nastyQuizzes } from '../support/nasty-quiz.ts'
import { rivers } from '../support/quiz.ts'

const read = (text: string) => {
  expect(text.startsWith('\ufeff')).toBe(true)
  return readSeparated(text.slice(1), ',', '\r\n')
}

const rowsOf = (quiz: Quiz) => read(wayground.write(quiz) as string)

/** An apostrophe that is not the text's own. */
const guarded = /^''*[=+\-@\t\r\n\0＝＋－＠]/

/** What a spreadsheet would run. */
const dangerous = /^[=+\-@\t\r\n＝＋－＠]/

describe('the Wayground spreadsheet', () => {
  it.each(['ar', 'en'] as const)(
    'has the template’s columns, and a row for each question: %s',
    (lang) => {
      const quiz = seedLibrary(lang)
      const [header = [], hints, ...rows] = rowsOf(quiz)
      expect(header.slice(0, 3)).toEqual(['Question Text', 'Question Type', 'Option 1'])
      expect(hints).toHaveLength(header.length)
      expect(rows).toHaveLength(quiz.points.length)
      for (const [index, row] of rows.entries()) {
        const cell = (name: string) => row[header.indexOf(name)]
        const point = quiz.points[index]
        expect(cell('Question Text')).toBe(plain(point?.question.prompt ?? ''))
        const right = Number(cell('Correct Answer'))
        expect(choicesOf(point?.question)[right - 1]?.correct).toBe(true)
        expect(cell(`Option ${right}`)).toBe(
          plain(choicesOf(point?.question)[right - 1]?.text ?? ''),
        )
        expect(cell('Answer explanation')).toBe(point?.explainer.map(plain).join('\n'))
      }
    },
  )

  it('has no cell a spreadsheet would run, whatever a quiz says', () => {
    fc.assert(
      fc.property(nastyQuizzes({ most: 5 }), (quiz) => {
        const rows = rowsOf(quiz)
        expect(rows).toHaveLength(2 + quiz.points.length)
        expect(new Set(rows.map((row) => row.length)).size).toBe(1)
        for (const cell of rows.flat()) expect(cell).not.toMatch(dangerous)
      }),
      { numRuns: 100 },
    )
  })

  it('says so where a question has six choices', () => {
    const quiz = rivers()
    const choice = { id: 'x', text: 'x', correct: false, feedback: 'x' }
    choicesOf(quiz.points[0]?.question).push(choice, choice, choice)
    expect(wayground.losses(quiz)).toEqual([{ step: 1, what: 'choices', found: 6, limit: 5 }])
  })
})

describe('comma-separated values', () => {
  it('give back every cell, once an apostrophe before a formula is taken off', () => {
    const cell = fc.oneof(
      fc.constantFrom(...nasty, '', '=1', "'=1", "''=1", '\t=1', '\r=1', '＝1'),
      fc.string(),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const found = read(commaSeparated(rows))
          for (const cell of found.flat()) expect(cell).not.toMatch(dangerous)
          expect(
            found.map((row) => row.map((text) => (guarded.test(text) ? text.slice(1) : text))),
          ).toEqual(rows)
        },
      ),
    )
  })

  it('leave numbers as they are', () => {
    expect(commaSeparated([[-1, 2.5]])).toBe('\ufeff-1,2.5\r\n')
  })
})
