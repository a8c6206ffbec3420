import { ofChoices, ofTruth } from '../answer.ts'
import type { Draft, Read, Skipped } from '../draft.ts'
import type { Columns } from './columns.ts'
import { described } from './described.ts'
import { type Entry, entryOf } from './entry.ts'
import { type Right, rightOnes } from './right.ts'
import type { Row } from './rows.ts'
import { isHint, isOtherType, isSeveralType, truthOf } from './words.ts'

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

function questionOf(entry: Entry, right: Right): Draft | Skipped {
  const { prompt, type, cell, choices, explanation } = entry
  const skip = (why: string): Skipped => ({ line: entry.line, why })
  if (isOtherType(type))
    return skip(`It is of the type «${type}», which is not answered by choosing.`)
  const isTrue = choices.length === 0 ? truthOf(cell) : undefined
  if (isTrue === undefined && entry.together && choices.length === 0) return skip(together)
  if (isTrue === undefined && 'why' in right) return skip(right.why)
  const places = 'why' in right ? [] : right
  const answer =
    isTrue === undefined
      ? ofChoices(
          choices.map((choice) => ({ ...choice, weight: places.includes(choice.place) ? 100 : 0 })),
          isSeveralType(type),
        )
      : ofTruth(prompt, isTrue)
  if (typeof answer === 'string') return skip(answer)
  const { line: at, name, remarks } = entry
  return { line: at, id: '', name, prompt, answer, explanation, remarks }
}

const together =
  'Where each of its choices ends is not certain: put every choice into a column of its own, or | between them.'
