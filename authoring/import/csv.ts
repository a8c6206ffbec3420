import { CsvError, parse } from 'csv-parse/sync'
import { draftOf, type Read, sorted } from './draft.ts'
import { line } from './plain.ts'

/** What a column is called, in small letters; the number or letter at its end is taken off before. */
const names = {
  prompt: ['prompt', 'question', 'question text', 'السؤال'],
  choice: ['choice', 'option', 'answer', 'خيار', 'الخيار', 'إجابة', 'الإجابة'],
  feedback: ['feedback', 'تعليق', 'التعليق'],
  correct: ['correct', 'correct answer', 'right', 'right answer', 'الصواب', 'الإجابة الصحيحة'],
  explanation: ['explanation', 'answer explanation', 'explainer', 'شرح', 'الشرح'],
  name: ['name', 'heading', 'title', 'العنوان'],
}
type Column = keyof typeof names

const letters = ['abcdef', 'أبجدهو']

/**
 * A table with one question a row: a column for the prompt, one for each choice (`choice 1`, `choice 2`
 * and so on), and `correct`, which holds a choice's number, letter or text. Wayground's sheets are such.
 */
export function readCsv(text: string): Read {
  try {
    const [head, ...rows] = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: string[] }[]
    return sorted(tableOf(head?.record ?? [], rows))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const why = 'breaks the table: a quotation mark opens or closes in the wrong place'
    return { drafts: [], skipped: [{ line: Number(error.lines ?? 1), why }] }
  }
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1)
  const count = (sign: string) => head.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function tableOf(head: string[], rows: { info: { lines: number }; record: string[] }[]) {
  const columns = head.map((title) => {
    // Tried at the first digit of a row alone: a title as long as a file would take minutes.
    const [number] = title.match(/(?<!\d)\d+$/) ?? []
    const word = title.slice(0, title.length - (number?.length ?? 0))
    return {
      word: word.trimEnd().toLowerCase(),
      number: number === undefined ? undefined : Number(number),
    }
  })
  const at = (column: Column, number?: number) =>
    columns.findIndex((each) => names[column].includes(each.word) && each.number === number)
  const numbers = columns.flatMap(({ word, number }) =>
    number !== undefined && names.choice.includes(word) ? [number] : [],
  )
  if (at('prompt') < 0 || at('correct') < 0 || numbers.length < 2) {
    const why = 'has to name the columns: «prompt», «choice 1», «choice 2» and so on, and «correct»'
    return [{ line: 1, why }]
  }
  return rows.map(({ info, record }) => {
    const cell = (column: Column, number?: number) => line(record[at(column, number)] ?? '')
    const choices = numbers
      .map((number) => ({
        number,
        text: cell('choice', number),
        feedback: cell('feedback', number),
      }))
      .filter(({ text }) => text !== '')
    const right = rightOnes(cell('correct'), choices)
    return draftOf(
      {
        line: info.lines,
        name: cell('name'),
        prompt: cell('prompt'),
        explanation: cell('explanation'),
      },
      choices.map((choice) => ({ ...choice, weight: right.includes(choice.number) ? 100 : 0 })),
    )
  })
}

/** The numbers of the right choices, which the cell names by number, by letter or by their text. */
function rightOnes(cell: string, choices: { number: number; text: string }[]): number[] {
  const whole = choices.filter(({ text }) => text === cell)
  if (whole.length > 0) return whole.map(({ number }) => number)
  return cell
    .split(/[,;،\s]+/)
    .filter(Boolean)
    .flatMap((part) => {
      const letter = letters.map((row) => row.indexOf(part.toLowerCase()) + 1).find((n) => n > 0)
      const named = letter ?? Number(part)
      return choices.filter(({ number }) => number === named).map(({ number }) => number)
    })
}
