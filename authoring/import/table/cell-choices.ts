import { placeOf } from '../place.ts'

/** What parts choices in one cell; a comma may belong to one of them. */
const separators = [/\n/, /\|/, /[;؛]/]

const labelled = /(?<!\S)\(?(\d|\p{L})\s*[.)\-–:]\s+/gu

/** The choices that stand together in one cell; none where it is not certain where each ends. */
export function cellChoices(cell: string): string[] {
  const listed = /^\[.*\]$/s.test(cell) ? list(cell) : undefined
  if (listed) return listed
  const separator = separators.find((each) => each.test(cell))
  const parts = separator ? cell.split(separator) : byLabels(cell)
  const texts = parts.map((part) => part.trim()).filter(Boolean)
  return texts.length > 1 ? texts : []
}

/** A list as programs write it: `["North", "South"]`, `['North', 'South']`. */
function list(cell: string): string[] | undefined {
  for (const json of [cell, cell.replaceAll("'", '"')]) {
    try {
      const value: unknown[] = JSON.parse(json)
      return value.map(String)
    } catch {}
  }
  return undefined
}

/** `A) North B) South`: parted before each letter that is the next one. */
function byLabels(cell: string): string[] {
  const starts: number[] = []
  for (const { 1: letter = '', index } of cell.matchAll(labelled))
    if (placeOf(letter) === starts.length + 1) starts.push(index)
  if (starts[0] !== 0) return []
  return starts.map((start, at) => cell.slice(start, starts[at + 1]))
}
