import excel, { type CellValue, type Worksheet } from 'exceljs'
import { expect, it } from 'vitest'
import type { Options } from '../../../authoring/import/import-quiz.ts'
import { choicesIn, linesOf, promptsOf, rightOf, take } from './take.ts'

/** What is read of a workbook whose sheets hold these rows, once something has been done to them. */
async function workbook(
  sheets: CellValue[][][],
  change: (sheets: Worksheet[], book: excel.Workbook) => void = () => {},
  options?: Options,
) {
  const book = new excel.Workbook()
  const made = sheets.map((rows, index) => {
    const sheet = book.addWorksheet(`Sheet ${index}`)
    sheet.addRows(rows)
    return sheet
  })
  change(made, book)
  return take('river.xlsx', new Uint8Array(await book.xlsx.writeBuffer()), options)
}

const titles = ['Question', 'Option A', 'Option B', 'Answer']

it('a workbook gives the questions of the sheet that has some', async () => {
  const taken = await workbook([
    [['Read me first']],
    [['Our quiz'], [], titles, ['Where?', 'Here', 'There', 'B'], ['Who?', 'We', 'They', 'C']],
  ])
  expect(rightOf(taken)).toEqual(['There'])
  expect(linesOf(taken.skipped)).toEqual([5])
})

it('says which other sheets have questions', async () => {
  const shown: string[] = []
  const rows = [titles, ['Where?', 'Here', 'There', 'B']]
  await workbook([rows, [['Notes']], rows], () => {}, { show: (columns) => shown.push(...columns) })
  expect(shown.filter((line) => line.includes('«Sheet '))).toEqual([
    expect.stringContaining('«Sheet 2»'),
  ])
})

it('its numbers, dates and formulas are read as they are shown', async () => {
  const taken = await workbook(
    [
      [
        titles,
        ['How much?', 0.35, 3.5, 1],
        ['When?', new Date(Date.UTC(2024, 5, 20)), new Date(Date.UTC(2024, 11, 31, 22)), 1],
        ['Sum?', { formula: '1+1', result: 2 }, 1_000_000, 'B'],
        ['Is it?', true, false, 'TRUE'],
      ],
    ],
    ([sheet]) => {
      sheet?.getCell('B2') && Object.assign(sheet.getCell('B2'), { numFmt: '0%' })
      sheet && Object.assign(sheet.getCell('C2'), { numFmt: '# ?/?' })
      sheet && Object.assign(sheet.getCell('B3'), { numFmt: 'd mmmm yyyy' })
      sheet && Object.assign(sheet.getCell('C3'), { numFmt: 'yyyy-mm-dd' })
      sheet && Object.assign(sheet.getCell('C4'), { numFmt: '#,##0' })
    },
  )
  expect(taken.points.map(({ question }) => choicesIn(question).map(({ text }) => text))).toEqual([
    ['35%', '3 1/2'],
    ['20 June 2024', '2024-12-31'],
    ['2', '1,000,000'],
    ['TRUE', 'FALSE'],
  ])
})

it('its powers and indices stay, a link is its text, and what is merged stands once', async () => {
  const raised = { font: { vertAlign: 'superscript' as const }, text: '6' }
  const lowered = { font: { vertAlign: 'subscript' as const }, text: '2' }
  const taken = await workbook(
    [
      [
        ['Our quiz', '', '', ''],
        titles,
        [
          { richText: [{ text: 'How much is 10' }, raised, { text: '?' }] },
          { richText: [{ text: 'H' }, lowered, { text: 'O' }] },
          { text: 'A link', hyperlink: 'https://example.org/' },
          'A',
        ],
        ['Merged?', 'One', '', 'A'],
      ],
    ],
    ([sheet]) => {
      sheet?.mergeCells('A1:D1')
      sheet?.mergeCells('B4:C4')
    },
  )
  expect(promptsOf(taken)).toEqual(['How much is 10⁶?'])
  expect(taken.skipped).toEqual([expect.stringContaining('one choice')])
  expect(choicesIn(taken.points[0]?.question).map(({ text }) => text)).toEqual(['H₂O', 'A link'])
})

it('a picture over a row is missed', async () => {
  const taken = await workbook(
    [[titles, ['Which?', 'One', 'Two', 'A'], ['Who?', 'We', 'They', 'B']]],
    ([sheet], book) => {
      const image = book.addImage({ base64: 'iVBORw0KGgo=', extension: 'png' })
      sheet?.addImage(image, 'E2:F2')
    },
  )
  expect(linesOf(taken.changed)).toEqual([2])
  expect(promptsOf(taken)[0]).toMatch(/^✎ /)
})

it('a workbook that calls itself something else is read all the same', async () => {
  const book = new excel.Workbook()
  book.addWorksheet('Sheet').addRows([titles, ['Where?', 'Here', 'There', 'A']])
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  expect(rightOf(await take('river.csv', bytes))).toEqual(['Here'])
})
