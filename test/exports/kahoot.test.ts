import { Workbook } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { kahoot } from '../../src/exports/kahoot.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { plain } from '../../src/quiz/text.ts'
import { filesOf } from '../support/archive.ts'
import { choicesOf } from '../support/choices-of.ts'
import { seedLibrary } from '../support/content.ts'
import { nastyQuiz } from '../support/nasty-quiz.ts'
import { rivers } from '../support/quiz.ts'

async function sheetOf(quiz: Quiz) {
  const workbook = new Workbook()
  await workbook.xlsx.load(kahoot.write(quiz) as never)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('The workbook has no sheet.')
  return sheet
}

describe.each(['ar', 'en'] as const)('the Kahoot spreadsheet: %s', (lang) => {
  it('has the template’s rows, and a question in each row from the ninth on', async () => {
    const quiz = seedLibrary(lang)
    const sheet = await sheetOf(quiz)
    expect(sheet.getCell('B2').value).toBe('Quiz template')
    expect(sheet.getCell('B8').value).toBe('Question - max 120 characters')
    expect(sheet.getCell('H8').value).toBe('Correct answer(s) - choose at least one')
    expect(sheet.rowCount).toBe(8 + quiz.points.length)
    for (const [index, { question }] of quiz.points.entries()) {
      const cell = (column: string) => sheet.getCell(`${column}${9 + index}`).value
      expect(cell('A')).toBe(index + 1)
      expect(cell('B')).toBe(plain(question.prompt))
      const texts = choicesOf(question).map(({ text }) => plain(text))
      expect(['C', 'D', 'E', 'F'].map(cell)).toEqual([...texts, null, null].slice(0, 4))
      expect([5, 10, 20, 30, 60, 90, 120, 240]).toContain(cell('G'))
      expect(choicesOf(question)[Number(cell('H')) - 1]?.correct).toBe(true)
    }
  })

  it('begins on the side the language begins on', async () => {
    const sheet = await sheetOf(seedLibrary(lang))
    expect(Boolean(sheet.views[0]?.rightToLeft)).toBe(lang === 'ar')
  })
})

it('the spreadsheet is five parts, and text never a formula', async () => {
  expect(Object.keys(filesOf(kahoot.write(rivers())))).toHaveLength(5)
  const sheet = await sheetOf(nastyQuiz())
  for (const [index, { question }] of nastyQuiz().points.entries()) {
    expect(sheet.getCell(`B${9 + index}`).type).toBe(3)
    const value = sheet.getCell(`B${9 + index}`).value
    expect(value).toBe(plain(question.prompt).replace(/\r\n/g, '\n'))
  }
})

describe('what Kahoot has no room for', () => {
  const with_ = (change: (quiz: Quiz) => void) => {
    const quiz = rivers('en')
    change(quiz)
    return kahoot.losses(quiz)
  }
  const second = (quiz: Quiz) => quiz.points[1]?.question as Quiz['points'][number]['question']

  it.each([
    ['a prompt of 120 characters fits', 120, []],
    ['one of 121 does not', 121, [{ step: 2, what: 'prompt', found: 121, limit: 120 }]],
  ])('%s', (_, length, problems) => {
    expect(with_((quiz) => Object.assign(second(quiz), { prompt: 'x'.repeat(length) }))).toEqual(
      problems,
    )
  })

  it.each([
    ['a choice of 75 characters fits', 75, []],
    ['one of 76 does not', 76, [{ step: 2, what: 'choice', found: 76, limit: 75 }]],
  ])('%s', (_, length, problems) => {
    expect(
      with_((quiz) =>
        Object.assign(choicesOf(second(quiz))[1] ?? {}, { text: 'x'.repeat(length) }),
      ),
    ).toEqual(problems)
  })

  it('is a fifth choice', () => {
    const choice = { id: 'x', text: 'x', correct: false, feedback: 'x' }
    expect(with_((quiz) => choicesOf(second(quiz)).push(choice, choice, choice))).toEqual([
      { step: 2, what: 'choices', found: 5, limit: 4 },
    ])
  })

  it('is nothing of an author’s quiz', () => {
    expect(kahoot.losses(seedLibrary('ar'))).toEqual([])
    expect(kahoot.losses(seedLibrary('en'))).toEqual([])
  })
})
