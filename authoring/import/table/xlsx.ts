import type { Cell, Workbook, Worksheet } from 'exceljs'
import { format } from 'numfmt'
import type { Read } from '../draft.ts'
import { noRemarks, type Remarks } from '../remarks.ts'
import { raised } from '../text/raised.ts'
import { readTables } from './delimited.ts'
import { findTable, isWhole } from './find.ts'
import type { Row } from './rows.ts'

/**
 * An Excel workbook: the first sheet whose columns can be told. Numbers and dates are read as they are
 * shown, powers as powers.
 * @returns `undefined` where the file is no such workbook, or broken
 */
export async function readXlsx(bytes: Uint8Array): Promise<Read | undefined> {
  const { default: excel } = await import('exceljs')
  const workbook: Workbook = new excel.Workbook()
  try {
    await workbook.xlsx.load(bytes as never)
  } catch {
    return undefined
  }
  const sheets = workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }))
  const read = readTables(sheets.map(({ rows }) => rows))
  const [, ...others] = sheets.filter(({ rows }) => hasQuestions(rows))
  return {
    ...read,
    columns: [
      ...(read.columns ?? []),
      ...others.map(
        ({ name }) =>
          `The sheet «${name}» has questions too and is not read: save it as a file of its own.`,
      ),
    ],
  }
}

function hasQuestions(rows: Row[]): boolean {
  const table = findTable(rows)
  return table !== undefined && isWhole(table)
}

function rowsOf(sheet: Worksheet): Row[] {
  const pictured = new Set(sheet.getImages().map(({ range }) => Math.floor(range.tl.row) + 1))
  const rows: Row[] = []
  sheet.eachRow((row, line) => {
    const remarks = noRemarks()
    if (pictured.has(line)) remarks.missing.push('a picture')
    const cells = Array.from({ length: row.cellCount }, (_, index) =>
      shown(row.getCell(index + 1), remarks),
    )
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells, remarks })
  })
  return rows
}

/** A cell's text as the sheet shows it. What is merged stands in its first cell alone. */
function shown(cell: Cell, remarks: Remarks): string {
  if (cell.isMerged && cell.master.address !== cell.address) return ''
  const value = cell.formula === undefined ? cell.value : (cell.result ?? '')
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number' || value instanceof Date)
    return formatted(cell.numFmt, numberOf(value))
  if (typeof value === 'string') return value.trim()
  if ('richText' in value)
    return value.richText
      .map(({ text, font }) => {
        if (font?.vertAlign === 'superscript') return raised(text, '^', remarks)
        if (font?.vertAlign === 'subscript') return raised(text, '_', remarks)
        return text
      })
      .join('')
      .trim()
  if ('error' in value) return value.error
  return 'text' in value ? String(value.text).trim() : ''
}

function formatted(pattern: string | undefined, value: number): string {
  try {
    return format(pattern ?? 'General', value).trim()
  } catch {
    return String(value)
  }
}

/** Days since the last day of 1899, as Excel counts them. */
const numberOf = (value: number | Date) =>
  typeof value === 'number' ? value : value.getTime() / 86_400_000 + 25_569
