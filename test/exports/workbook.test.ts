import excel from 'exceljs'
import { describe, expect, it } from 'vitest'
import { workbook } from '../../src/exports/workbook.ts'
import { languages } from '../../src/languages/languages.ts'

const rows = [
  ['Attempt', '1. A prompt of some length, which goes on in a second line', 'mark 1'],
  [1, 'ب · ج · a long answer that is wider than any column of a sheet may be', 0],
  [2, '', 1],
]

const people = { name: 'Results', readable: true }

/** The sheet as another program reads it. */
async function read(...made: Parameters<typeof workbook>) {
  const book = new excel.Workbook()
  await book.xlsx.load(workbook(...made).buffer as ArrayBuffer)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('The workbook has no sheet.')
  return sheet
}

describe.each(languages)('a sheet in %s', (lang) => {
  it.each([
    ['for people', people],
    ['for programs', undefined],
  ])('holds its cells, %s', async (_, options) => {
    const sheet = await read(rows, lang, options)
    const cells = rows.map((_, i) => (sheet.getRow(i + 1).values as unknown[]).slice(1))
    expect(cells).toEqual([rows[0], rows[1], [2, undefined, 1]])
  })

  it('is read from where its language begins', async () => {
    const sheet = await read(rows, lang, people)
    expect(sheet.views[0]?.rightToLeft ?? false).toBe(lang === 'ar')
    expect(sheet.getCell('B2').alignment.readingOrder).toBe(lang === 'ar' ? 'rtl' : 'ltr')
  })

  it('for people has a head that stands out and stays, and room for what it holds', async () => {
    const sheet = await read(rows, lang, people)
    expect(sheet.name).toBe('Results')
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 })
    expect(sheet.getCell('A1').font.bold).toBe(true)
    expect(sheet.getCell('B2').font?.bold ?? false).toBe(false)
    for (const cell of ['B1', 'B2']) expect(sheet.getCell(cell).alignment.wrapText).toBe(true)
    const [first, second] = [1, 2].map((i) => sheet.getColumn(i).width ?? 0)
    expect(second).toBeGreaterThan(first ?? 0)
    const longest = String(rows[1]?.[1]).length
    expect(sheet.getRow(2).height / 15).toBeGreaterThanOrEqual(longest / (second ?? 1))
  })
})
