import { type Lang, language } from '../languages/languages.ts'
import type { Cell } from './cell.ts'
import { asMarkup, element } from './markup.ts'
import { column, heightOf, look, spreadsheetNamespace, widthsOf } from './sheet-look.ts'

/** The sheet of a workbook; a readable one needs `styles` beside it. */
export function sheet(rows: Cell[][], lang: Lang, readable: boolean): string {
  const wide = readable ? widthsOf(rows) : []
  const view = {
    workbookViewId: 0,
    rightToLeft: language[lang].direction === 'rtl' ? 1 : undefined,
  }
  return element(
    'worksheet',
    { xmlns: spreadsheetNamespace },
    element('sheetViews', {}, element('sheetView', view, ...(readable ? [inView] : []))),
    ...(readable ? [element('cols', {}, ...wide.map(column))] : []),
    element(
      'sheetData',
      {},
      ...rows.map((cells, row) =>
        element(
          'row',
          { r: row + 1, ...(readable && heightOf(cells, wide)) },
          ...cells.map((value, column) => cell(value, row, column, readable)),
        ),
      ),
    ),
  )
}

/** The first row and the first column, whatever is scrolled. */
const inView = element('pane', {
  xSplit: 1,
  ySplit: 1,
  topLeftCell: 'B2',
  activePane: 'bottomRight',
  state: 'frozen',
})

function cell(value: Cell, row: number, column: number, readable: boolean): string {
  if (value === '') return ''
  const r = `${columnName(column)}${row + 1}`
  const isText = typeof value === 'string'
  const s = readable ? (row === 0 ? look.head : isText ? look.text : look.plain) : undefined
  if (!isText) return element('c', { r, s }, element('v', {}, String(value)))
  const text = element('t', { 'xml:space': 'preserve' }, asMarkup(value))
  return element('c', { r, s, t: 'inlineStr' }, element('is', {}, text))
}

/** A to Z, then AA to ZZ; counted from 0. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}
