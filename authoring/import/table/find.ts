import type { Skipped } from '../draft.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { Broken, Row } from './rows.ts'
import { truthOf } from './words.ts'

/** The rows of a table with the columns that one of its first rows names. */
interface Table {
  columns: Columns
  /** What stands below the titles. */
  rows: (Row | Broken)[]
}

/** Titles stand in one of the first rows: templates and people put lines above them. */
const searched = 20

/** The best of what could be a table's titles; `undefined` where no row names anything. */
export function findTable(table: (Row | Broken)[]): Table | undefined {
  const found = table
    .slice(0, searched)
    .filter((row): row is Row => 'cells' in row)
    .map(columnsOf)
    .map((columns) => ({ columns, rows: table.filter(({ line }) => line > columns.line) }))
  return found.find(isWhole) ?? found.sort((a, b) => known(b.columns) - known(a.columns))[0]
}

const known = ({ at, choices, wrong }: Columns) =>
  Object.values(at).filter((column) => column !== undefined).length + choices.length + wrong.length

/** Whether a table names all that questions need. */
export const isWhole = (table: Table) => lacking(table).length === 0

function lacking({ columns: { at, choices, wrong }, rows }: Table): string[] {
  const isTruth = (row: Row | Broken) =>
    'cells' in row && truthOf(row.cells[at.correct ?? -1] ?? '') !== undefined
  const count = wrong.length > 0 || at.choices !== undefined ? 2 : choices.length
  return [
    ...(at.prompt === undefined ? ['the question («prompt»)'] : []),
    ...(count < 2 && !(count === 0 && rows.some(isTruth))
      ? ['the choices («choice 1», «choice 2» and so on)']
      : []),
    ...(at.correct === undefined ? ['the right choice («correct»)'] : []),
  ]
}

/** What to say of tables none of which is whole. */
export function withoutTitles(tables: Table[]): Skipped {
  const [best] = tables.sort((a, b) => known(b.columns) - known(a.columns))
  const line = best?.columns.line ?? 1
  if (!best || known(best.columns) < 2)
    return {
      line,
      why: 'No line names the columns: put one above the questions, such as «prompt», «choice 1», «choice 2», «choice 3», «correct».',
    }
  return {
    line,
    why: `This line names the columns, and none for ${lacking(best).join(', nor for ')}. It has: ${titlesOf(best)}.`,
  }
}

const titlesOf = ({ columns }: Table) =>
  columns.titles
    .filter(Boolean)
    .map((title) => `«${title}»`)
    .join(', ')
