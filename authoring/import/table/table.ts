import { ofChoices, ofTruth } from '../answer.ts'
import type { Draft, Read, Skipped } from '../draft.ts'
import { hashOf } from '../ids.ts'
import type { Remarks } from '../remarks.ts'
import { noRemarks } from '../remarks.ts'
import { line, paragraphs } from '../text/lines.ts'
import { nameOfMedia } from '../text/media.ts'
import { asText } from '../text/text.ts'
import type { Columns } from './columns.ts'
import { described } from './described.ts'
import { type Right, rightOnes } from './right.ts'
import type { Row } from './rows.ts'
import { isHint, isOtherType, truthOf } from './words.ts'

/** What a row says, in plain text. */
interface Entry {
  line: number
  remarks: Remarks
  prompt: string
  type: string
  /** What stands in the column for the right choice. */
  cell: string
  choices: { place: number; text: string; feedback: string }[]
  name: string
  explanation: string
}

/** The questions of a table whose columns are known, one a row. */
export function readTable(columns: Columns, rows: Row[]): Read {
  const [first, ...others] = rows
  const asked = first && isHint(first.cells) ? others : rows
  const entries = asked.map((row) => entryOf(columns, row))
  const title = columns.titles[columns.at.correct ?? -1] ?? ''
  const { namings, right } =
    columns.wrong.length > 0 && columns.choices.length === 0
      ? { namings: ['text' as const], right: entries.map((): Right => [1]) }
      : rightOnes(entries, title, isPlaced(columns.titles))
  const found = entries.map((entry, index) => questionOf(entry, right[index] ?? []))
  return {
    drafts: found.filter((each) => 'prompt' in each),
    skipped: found.filter((each) => 'why' in each),
    columns: described(columns, namings),
  }
}

/** Programs whose column of right answers holds places, whatever the choices are: Kahoot, Blooket, Wayground. */
const isPlaced = (titles: string[]) =>
  titles.some((title) => /answer\(s\)/i.test(title)) ||
  (titles.some((title) => /^question type$/i.test(title)) &&
    titles.some((title) => /^option 1$/i.test(title)))

/** What our own tables and others' have before a text that a spreadsheet would run. */
const guard = /^'(?=[=+\-@＝＋－＠])/

function entryOf({ at, choices, wrong }: Columns, row: Row): Entry {
  const remarks = { ...noRemarks(), ...row.remarks }
  const text = (column: number | undefined) =>
    asText((row.cells[column ?? -1] ?? '').replace(guard, ''), 'loose', remarks)
  const media = row.cells[at.media ?? -1] ?? ''
  if (media !== '') remarks.missing.push(nameOfMedia(media))
  const cell = line(text(at.correct))
  return {
    line: row.line,
    remarks,
    prompt: line(text(at.prompt)),
    type: line(text(at.type)),
    cell,
    choices: (choices.length > 0 || wrong.length === 0
      ? choices.map(({ column, place, feedback }) => ({
          place,
          text: line(text(column)),
          feedback: line(text(feedback)),
        }))
      : mixed([cell, ...wrong.map((column) => line(text(column)))])
    ).filter((choice) => choice.text !== ''),
    name: line(text(at.name)),
    // Nobody leaves a blank line in a cell.
    explanation: paragraphs(text(at.explanation).replaceAll('\n', '\n\n')),
  }
}

/** The right one comes first in such a table: put in an order that tells nothing, the same at every import. */
const mixed = (texts: string[]) =>
  texts
    .map((text, index) => ({ place: index + 1, text, feedback: '' }))
    .sort((a, b) => (hashOf(a.text) < hashOf(b.text) ? -1 : 1))

function questionOf(entry: Entry, right: Right): Draft | Skipped {
  const { prompt, type, cell, choices, explanation } = entry
  const skip = (why: string): Skipped => ({ line: entry.line, why })
  if (isOtherType(type))
    return skip(`It is of the type «${type}», which is not answered by choosing.`)
  const isTrue = choices.length === 0 ? truthOf(cell) : undefined
  if (isTrue === undefined && 'why' in right) return skip(right.why)
  const places = 'why' in right ? [] : right
  const answer =
    isTrue === undefined
      ? ofChoices(
          choices.map((choice) => ({ ...choice, weight: places.includes(choice.place) ? 100 : 0 })),
        )
      : ofTruth(prompt, isTrue)
  if (typeof answer === 'string') return skip(answer)
  const { line: at, name, remarks } = entry
  return { line: at, id: '', name, prompt, answer, explanation, remarks }
}
