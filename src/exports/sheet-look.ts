import { type Lang, language } from '../languages/languages.ts'
import type { Cell } from './cell.ts'
import { element } from './markup.ts'

/** The namespace of what a workbook holds. */
export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The looks of a cell, by their places in `cellXfs`. */
export const look = { plain: 0, text: 1, head: 2 }

/** What the cells of a sheet for people look like: read in the direction of its language, whatever they begin with. */
export function styles(lang: Lang): string {
  const readingOrder = language[lang].direction === 'rtl' ? 2 : 1
  const aligned = element('alignment', { vertical: 'top', wrapText: 1, readingOrder })
  const font = (...bold: string[]) =>
    element('font', {}, ...bold, element('sz', { val: 11 }), element('name', { val: 'Calibri' }))
  return element(
    'styleSheet',
    { xmlns: spreadsheetNamespace },
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

/** In letters. A head goes on in a second line, and what is longer than the most. */
const widths = { least: 9, most: 30 }

export function widthsOf([head = [], ...others]: Cell[][]): number[] {
  return head.map((title, i) => {
    const longest = Math.max(0, ...others.map((cells) => String(cells[i] ?? '').length))
    const wanted = Math.max(longest, Math.ceil(String(title).length / 2)) + 2
    return Math.min(widths.most, Math.max(widths.least, wanted))
  })
}

export const column = (width: number, i: number) =>
  element('col', { min: i + 1, max: i + 1, width, customWidth: 1 })

/** Of a line, in points. */
const line = 15

/** Programs do not all make room for the second line of a cell by themselves. */
export function heightOf(cells: Cell[], wide: number[]) {
  const lines = cells.map((value, i) => Math.ceil(String(value).length / ((wide[i] ?? 1) - 2)))
  const most = Math.max(1, ...lines)
  return most > 1 && { ht: most * line, customHeight: 1 }
}
