import type { Remarks } from '../remarks.ts'

/** A row of a table, before anything is known of its columns. */
export interface Row {
  /** Where it begins in the file, counted from 1; of a sheet, its number there. */
  line: number
  cells: string[]
  /** What the sheet holds besides text: pictures that lie over the row. */
  remarks?: Remarks
}

/** A row with a quotation mark that never closes, or closes too early. */
export interface Broken {
  line: number
  why: string
}

/** An apostrophe by which spreadsheets, ours too, keep a text from being run as a formula. */
const guard = /^'(?='*[=+\-@＝＋－＠])/

const unpaired =
  'A quotation mark in this row has no partner: put the whole cell in quotation marks, "…", and write those inside it twice.'

/**
 * The rows of text with delimiters. A quotation mark out of place voids the row that it stands in, and
 * no other.
 * @param quoted whether quotation marks hold cells together; where not, they are text
 */
export function rowsOf(text: string, delimiter: string, quoted: boolean): (Row | Broken)[] {
  const found: (Row | Broken)[] = []
  let line = 1
  for (let at = 0; at < text.length; ) {
    const row = quoted ? quotedRow(text, at, delimiter) : undefined
    const end = row?.end ?? endOfLine(text, at)
    const cells = row?.cells ?? text.slice(at, end).split(delimiter)
    if (quoted && !row) found.push({ line, why: unpaired })
    else if (cells.some((cell) => cell.trim() !== ''))
      found.push({ line, cells: cells.map((cell) => cell.trim().replace(guard, '')) })
    line += text.slice(at, end).split('\n').length
    at = end + 1
  }
  return found
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The row that begins at a place; `undefined` where a quotation mark in it is out of place. */
function quotedRow(text: string, from: number, delimiter: string) {
  const cells: string[] = []
  for (let at = from; ; ) {
    const space = /[^\S\n\t]*/y
    space.lastIndex = at
    const start = at + (space.exec(text)?.[0].length ?? 0)
    const cell = text[start] === '"' ? quotedCell(text, start) : bareCell(text, at, delimiter)
    if (!cell) return undefined
    cells.push(cell.text)
    const next = text[cell.end]
    if (next === undefined || next === '\n') return { cells, end: cell.end }
    if (next !== delimiter) return undefined
    at = cell.end + 1
  }
}

function quotedCell(text: string, start: number) {
  const cell = /"([^"]*(?:""[^"]*)*)"(?!")[^\S\n\t]*/y
  cell.lastIndex = start
  const found = cell.exec(text)
  return found && { text: (found[1] ?? '').replaceAll('""', '"'), end: cell.lastIndex }
}

function bareCell(text: string, at: number, delimiter: string) {
  const line = text.slice(at, endOfLine(text, at))
  const stop = line.indexOf(delimiter)
  const cell = stop < 0 ? line : line.slice(0, stop)
  return { text: cell, end: at + cell.length }
}
