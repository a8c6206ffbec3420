import type { Read } from '../draft.ts'
import { findTable, isWhole, withoutTitles } from './find.ts'
import { isQuoted } from './quoted.ts'
import { type Broken, type Row, rowsOf } from './rows.ts'
import { readTable } from './table.ts'

const delimiters = [',', ';', '\t', '|']

/** A table as text, whatever parts its cells. */
export function readDelimited(text: string): Read {
  // Excel's note to itself; the line stays, so that the others keep their numbers.
  const note = text.match(/^"?sep=(.)"?\n/i)
  const plain = note ? text.replace(/^.*/, '') : text
  const named = note?.[1] ? [note[1]] : delimiters
  return readTables(
    named.map((delimiter) => rowsOf(plain, delimiter, delimiter !== '\t' || isQuoted(plain))),
  )
}

/**
 * The questions of the first of several tables whose columns can be told.
 * @param tables the same text parted in different ways, or the sheets of a workbook
 */
export function readTables(tables: (Row | Broken)[][]): Read {
  const found = tables.map(findTable).filter((table) => table !== undefined)
  const table = found.find(isWhole)
  if (!table) return { drafts: [], skipped: [withoutTitles(found)] }
  const rows = table.rows.filter((row) => 'cells' in row)
  const broken = table.rows.filter((row) => 'why' in row)
  const read = readTable(table.columns, rows)
  const skipped = [...read.skipped, ...broken].sort((a, b) => a.line - b.line)
  return { ...read, skipped }
}
