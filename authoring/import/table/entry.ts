import { hashOf } from '../ids.ts'
import { noRemarks, type Remarks } from '../remarks.ts'
import { line, paragraphs } from '../text/lines.ts'
import { nameOfMedia } from '../text/media.ts'
import { asText } from '../text/text.ts'
import { cellChoices } from './cell-choices.ts'
import type { Columns } from './columns.ts'
import type { Row } from './rows.ts'

/** What a row says, in plain text. */
export interface Entry {
  line: number
  remarks: Remarks
  prompt: string
  type: string
  /** What stands in the column for the right choice. */
  cell: string
  /** Whether all choices stand in one cell. */
  together: boolean
  choices: { place: number; text: string; feedback: string }[]
  name: string
  explanation: string
}

/** What a row says in these columns. */
export function entryOf({ at, choices, wrong }: Columns, row: Row): Entry {
  const remarks = { ...noRemarks(), ...row.remarks }
  const text = (column: number | undefined) =>
    asText(row.cells[column ?? -1] ?? '', 'loose', remarks)
  const media = row.cells[at.media ?? -1] ?? ''
  if (media !== '') remarks.missing.push(nameOfMedia(media))
  const cell = line(text(at.correct))
  return {
    line: row.line,
    remarks,
    prompt: line(text(at.prompt)),
    type: line(text(at.type)),
    cell,
    together: choices.length === 0 && at.choices !== undefined,
    choices: (choices.length > 0
      ? choices.map(({ column, place, feedback }) => ({
          place,
          text: line(text(column)),
          feedback: line(text(feedback)),
        }))
      : wrong.length > 0
        ? mixed(numbered([cell, ...wrong.map((column) => line(text(column)))]))
        : numbered(cellChoices(text(at.choices)).map(line))
    ).filter((choice) => choice.text !== ''),
    name: line(text(at.name)),
    // Nobody leaves a blank line in a cell.
    explanation: paragraphs(text(at.explanation).replaceAll('\n', '\n\n')),
  }
}

const numbered = (texts: string[]) =>
  texts.map((text, index) => ({ place: index + 1, text, feedback: '' }))

/** The right one comes first in such a table: put in an order that tells nothing, the same at every import. */
const mixed = (choices: Entry['choices']) =>
  choices.sort((a, b) => (hashOf(a.text) < hashOf(b.text) ? -1 : 1))
