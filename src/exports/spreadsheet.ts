/** A question as the row of a game's spreadsheet has it, in plain text. */
export interface SpreadsheetRow {
  prompt: string
  /** Whether more than one can be right. */
  several: boolean
  choices: string[]
  /** The places of the right ones, counted from 1. */
  right: number[]
}

/** The cell that says which are right: a number, or several in a text. */
export const rightCell = ({ right }: SpreadsheetRow): number | string =>
  right.length === 1 ? Number(right[0]) : right.join()

/** Where a player sets a time for each question, in seconds: to read four long answers at ease. */
export const seconds = 60
