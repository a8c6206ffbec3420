import { type Lang, language } from '../languages/languages.ts'
import { asMarkup, element } from './markup.ts'

/** An empty text is an empty cell. */
export type Cell = string | number

/** The namespace of what a workbook holds. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The looks of a cell, by their places in `cellXfs`. */
const look = { plain: 0, text: 1, head: 2 }

/** What the cells of a sheet for people look like: read in the direction of its language, whatever they begin with. */
export function styles(lang: Lang): string {
  const readingOrder = language[lang].direction === 'rtl' ? 2 : 1
  const aligned = element('alignment', { vertical: 'top', wrapText: 1, readingOrder })
  const font = (...bold: string[]) =>
    element('font', {}, ...bold, element('sz', { val: 11 }), element('name', { val: 'Calibri' }))
  return element(
    'styleSheet',
    { xmlns: main },
    element('fonts', { count: 2 }, font(), font(element('b', {}))),
    element(
      'fills',
      { count: 2 },
      ...['none', 'gray125'].map((patternType) =>
        element('fill', {}, element('patternFill', { patternType })),
      ),
    ),
    element('borders', { count: 1 }, element('border', {})),
    element('cellStyleXfs', { count: 1 }, element('xf', {})),
    element(
      'cellXfs',
      { count: 3 },
      element('xf', { applyAlignment: 1 }, element('alignment', { vertical: 'top' })),
      element('xf', { applyAlignment: 1 }, aligned),
      element('xf', { applyAlignment: 1, applyFont: 1, fontId: 1 }, aligned),
    ),
  )
}

/** The sheet of a workbook; a readable one needs `styles` beside it. */
export function sheet(rows: Cell[][], lang: Lang, readable: boolean): string {
  const wide = readable ? widthsOf(rows) : []
  const view = {
    workbookViewId: 0,
    rightToLeft: language[lang].direction === 'rtl' ? 1 : undefined,
  }
  return element(
    'worksheet',
    { xmlns: main },
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

/** In letters. A head goes on in a second line, and what is longer than the most. */
const widths = { least: 9, most: 30 }

function widthsOf([head = [], ...others]: Cell[][]): number[] {
  return head.map((title, i) => {
    const longest = Math.max(0, ...others.map((cells) => String(cells[i] ?? '').length))
    const wanted = Math.max(longest, Math.ceil(String(title).length / 2)) + 2
    return Math.min(widths.most, Math.max(widths.least, wanted))
  })
}

const column = (width: number, i: number) =>
  element('col', { min: i + 1, max: i + 1, width, customWidth: 1 })

/** Of a line, in points. */
const line = 15

/** Programs do not all make room for the second line of a cell by themselves. */
function heightOf(cells: Cell[], wide: number[]) {
  const lines = cells.map((value, i) => Math.ceil(String(value).length / ((wide[i] ?? 1) - 2)))
  const most = Math.max(1, ...lines)
  return most > 1 && { ht: most * line, customHeight: 1 }
}

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
