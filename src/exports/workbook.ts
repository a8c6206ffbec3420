import type { Lang } from '../languages/languages.ts'
import type { Cell } from './cell.ts'
import { element } from './markup.ts'
import { sheet } from './sheet.ts'
import { spreadsheetNamespace, styles } from './sheet-look.ts'
import { zip } from './zip.ts'

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const related = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * A small Excel workbook (ECMA-376) of one sheet. The sheet of a quiz that is read from the right begins
 * there. A readable one is for people: its first row is bold and, with its first column, stays in view, and
 * columns are as wide as what they hold, up to where it goes on in a second line.
 */
export function workbook(
  rows: Cell[][],
  lang: Lang,
  { name = 'Sheet1', readable = false }: { name?: string; readable?: boolean } = {},
): Uint8Array<ArrayBuffer> {
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
      ...(readable ? [override('/xl/styles.xml', 'styles')] : []),
    ),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': element(
      'workbook',
      { xmlns: spreadsheetNamespace, 'xmlns:r': office },
      element('sheets', {}, element('sheet', { name, sheetId: 1, 'r:id': 'rId1' })),
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ...(readable ? [['styles', 'styles.xml'] as const] : []),
    ]),
    ...(readable && { 'xl/styles.xml': styles(lang) }),
    'xl/worksheets/sheet1.xml': sheet(rows, lang, readable),
  }
  return zip(Object.fromEntries(Object.entries(files).map(([name, part]) => [name, prolog + part])))
}

const override = (PartName: string, kind: string) =>
  element('Override', { PartName, ContentType: `${type}.${kind}+xml` })

const relations = (all: (readonly [kind: string, target: string])[]) =>
  element(
    'Relationships',
    { xmlns: related },
    ...all.map(([kind, Target], i) =>
      element('Relationship', { Id: `rId${i + 1}`, Type: `${office}/${kind}`, Target }),
    ),
  )
