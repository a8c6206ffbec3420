import { Workbook } from 'exceljs'
import { expect, it } from 'vitest'
import { kahoot } from '../../../src/exports/kahoot.ts'
import { wayground } from '../../../src/exports/wayground.ts'
import { plain } from '../../../src/quiz/text.ts'
import { readSeparated } from '../../support/csv.ts'
import { asked, ofKinds } from './questions.ts'

const texts = asked('en', 'multiple').choices.map(({ text }) => plain(text))

it('a question of Kahoot names all that is right', async () => {
  const workbook = new Workbook()
  await workbook.xlsx.load(kahoot.write(ofKinds('en', 'multiple')) as never)
  const cell = (name: string) => workbook.worksheets[0]?.getCell(name).value
  expect(['C9', 'D9', 'E9', 'F9'].map(cell)).toEqual(texts)
  expect(cell('H9')).toBe('1,2,4')
})

it.each([
  [[true, true, false, true], '1,2,4'],
  [[false, false, true, false], '3'],
])('a question of Wayground has boxes to tick, however many are right: %s', (right, cell) => {
  const quiz = ofKinds('en', 'multiple')
  const choices = asked('en', 'multiple').choices.map((choice, n) => ({
    ...choice,
    correct: right[n] ?? false,
  }))
  Object.assign(quiz.points[0]?.question ?? {}, { choices })
  const [header = [], , row = []] = readSeparated(
    (wayground.write(quiz) as string).slice(1),
    ',',
    '\r\n',
  )
  const of = (name: string) => row[header.indexOf(name)]
  expect([1, 2, 3, 4].map((n) => of(`Option ${n}`))).toEqual(texts)
  expect([of('Question Type'), of('Correct Answer')]).toEqual(['Checkbox', cell])
})
