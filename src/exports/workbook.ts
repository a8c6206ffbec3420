import { type Lang, language } from '../languages/languages.ts'
import { asMarkup, element } from './markup.ts'
import { zip } from './zip.ts'

/** An empty text is an empty cell. */
export type Cell = string | number

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * The smallest Excel workbook (ECMA-376): five parts, one sheet, no styles. The sheet of a
 * quiz that is read from the right begins there.
 */
export function workbook(rows: Cell[][], lang: Lang): Uint8Array<ArrayBuffer> {
  const files = {
    '[Content_Types].xml': element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      override('/xl/workbook.xml', 'sheet.main'),
      override('/xl/worksheets/sheet1.xml', 'worksheet'),
    ),
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': element(
      'workbook',
      { xmlns: main, 'xmlns:r': office },
      element('sheets', {}, element('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
    ),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': sheet(rows, lang),
  }
  return zip(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, prolog + part])))
}

const override = (PartName: string, kind: string) =>
  element('Override', { PartName, ContentType: `${type}.${kind}+xml` })

const relation = (kind: string, Target: string) =>
  element(
    'Relationships',
    { xmlns: relations },
    element('Relationship', { Id: 'rId1', Type: `${office}/${kind}`, Target }),
  )

function sheet(rows: Cell[][], lang: Lang): string {
  const view = {
    workbookViewId: 0,
    rightToLeft: language[lang].direction === 'rtl' ? 1 : undefined,
  }
  return element(
    'worksheet',
    { xmlns: main },
    element('sheetViews', {}, element('sheetView', view)),
    element(
      'sheetData',
      {},
      ...rows.map((cells, row) =>
        element('row', { r: row + 1 }, ...cells.map((value, column) => cell(value, row, column))),
      ),
    ),
  )
}

function cell(value: Cell, row: number, column: number): string {
  const r = `${columnName(column)}${row + 1}`
  if (value === '') return ''
  if (typeof value === 'number') return element('c', { r }, element('v', {}, String(value)))
  const text = element('t', { 'xml:space': 'preserve' }, asMarkup(value))
  return element('c', { r, t: 'inlineStr' }, element('is', {}, text))
}

/** A to Z, then AA to ZZ; counted from 0. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last
}
