import { type CodeLine, codeLines } from './lines.ts'
import type { Fault } from './slips.ts'

/** Fields that a line can belong to: where their names begin, and the hyphen of their list item, if any. */
interface Fields {
  column: number
  hyphen: number | undefined
}

const under =
  'This line belongs to the text under “|” above, and begins no further in than its field: move it in.'
export const hyphenless =
  'The next item of a list seems to begin here, without its hyphen: write “- ” before it, the hyphen under those of the other items.'

/**
 * The first line that does not begin under its neighbours, or that begins an item of a list without its
 * hyphen: the parser notices such lines late, at a place that does not help.
 */
export function indentationFault(text: string): Fault | undefined {
  let open: Fields[] = []
  let last: CodeLine | undefined
  for (const line of codeLines(text)) {
    if (line.column === undefined && line.hyphen === undefined) {
      const isItem = line.text.trimStart().startsWith('{') && last?.hyphen !== undefined
      if (line.ends !== undefined) return { line: line.line, message: under }
      if (isItem) return { line: line.line, message: hyphenless }
      continue
    }
    const place = placeOf(open, line, last)
    if (place === undefined) return { line: line.line, message: sentence(open, line) }
    open = [...open.slice(0, place), fieldsOf(line, open[place])]
    last = line
  }
  return undefined
}

/** How many of the open fields a line's own stand in; undefined where it begins under none of its neighbours. */
function placeOf(open: Fields[], line: CodeLine, last: CodeLine | undefined): number | undefined {
  if (!last) return 0
  const begins = line.hyphen ?? line.column ?? 0
  const opened = last.rest === '' ? last.column : undefined
  if (opened !== undefined && (begins > opened || line.hyphen === opened)) return open.length
  const at = open.findLastIndex(({ column, hyphen }) =>
    line.hyphen === undefined ? column === begins : hyphen === begins,
  )
  return at < 0 ? undefined : at
}

const fieldsOf = ({ column, hyphen }: CodeLine, before: Fields | undefined): Fields => ({
  column: column ?? (hyphen ?? 0) + 2,
  hyphen: hyphen ?? before?.hyphen,
})

function sentence(open: Fields[], { column, hyphen }: CodeLine): string {
  const begins = hyphen ?? column ?? 0
  if (hyphen === undefined && open.some((fields) => fields.hyphen === begins)) return hyphenless
  const possible = open.flatMap((fields) =>
    hyphen === undefined ? fields.column : (fields.hyphen ?? []),
  )
  const [wanted] = possible.toReversed().sort((a, b) => Math.abs(a - begins) - Math.abs(b - begins))
  return `This line begins after ${spaces(begins)}, and those it belongs with after ${wanted ?? 0}: give it as many as they have.`
}

const spaces = (count: number) => `${count} ${count === 1 ? 'space' : 'spaces'}`
