import type { Row } from './rows.ts'
import { rowsOf } from './rows.ts'

/**
 * Whether quotation marks hold the cells of a table with tabs together. Spreadsheets differ: some put
 * cells that need it in quotation marks, some none. They do, where one holds what needs it, or where
 * the titles have them.
 */
export function isQuoted(text: string): boolean {
  const whole = text.match(/(?<=^|\t)"[^"]*(?:""[^"]*)*"(?=\t|$)/gm) ?? []
  if (whole.some((cell) => /[\t\n,]|""/.test(cell.slice(1, -1)))) return true
  const [titles] = rowsOf(text, '\t', false).filter((row): row is Row => 'cells' in row)
  return titles?.cells.every((cell) => /^(?:"[^"]*")?$/.test(cell)) ?? false
}
