import { type CodeLine, codeLines } from './lines.ts'
import type { Fault } from './slips.ts'

/** Fields that a line can belong to: where their names begin, the hyphen of their list item, if any, and the first line. */
interface Fields {
  column: number
  hyphen: number | undefined
  first: CodeLine
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
  const lines = [...codeLines(text)]
  for (const [index, line] of lines.entries()) {
    if (line.column === undefined && line.hyphen === undefined) {
      const isItem = line.text.trimStart().startsWith('{') && last?.hyphen !== undefined
      if (line.ends !== undefined) return { line: line.line, message: under }
      if (isItem) return { line: line.line, message: hyphenless }
      continue
    }
    const place = depthOf(open, line, last)
    if (place === undefined)
      return (
        itemBefore(open, line) ??
        firstBefore(open, line, last, lines.slice(index + 1)) ?? {
          line: line.line,
          message: sentence(open, line),
        }
      )
    open = [...open.slice(0, place), fieldsOf(line, open[place])]
    last = line
  }
  return undefined
}

/** How many of the open fields a line's own stand in; undefined where it begins under none of its neighbours. */
function depthOf(open: Fields[], line: CodeLine, last: CodeLine | undefined): number | undefined {
  if (!last) return 0
  const begins = beginOf(line)
  const opened = last.rest === '' ? last.column : undefined
  if (opened !== undefined && (begins > opened || line.hyphen === opened)) return open.length
  const at = open.findLastIndex(({ column, hyphen }) =>
    line.hyphen === undefined ? column === begins : hyphen === begins,
  )
  return at < 0 ? undefined : at
}

function fieldsOf(line: CodeLine, before: Fields | undefined): Fields {
  const { column, hyphen } = line
  return {
    column: column ?? (hyphen ?? 0) + 2,
    hyphen: hyphen ?? before?.hyphen,
    first: hyphen === undefined && before ? before.first : line,
  }
}

const beginOf = ({ hyphen, column }: CodeLine) => hyphen ?? column ?? 0

/** A list whose first item has no hyphen shows at the hyphen of the second. */
function itemBefore(open: Fields[], { column, hyphen }: CodeLine): Fault | undefined {
  if (hyphen === undefined) return undefined
  const item = open.findLast(
    (fields, place) =>
      fields.hyphen === undefined &&
      fields.column === column &&
      hyphen > (open[place - 1]?.column ?? hyphen),
  )
  return item && { line: item.first.line, message: hyphenless }
}

/** Fields whose first is out of place show at the second: where those after it stand as it does, the first is wrong. */
function firstBefore(
  open: Fields[],
  line: CodeLine,
  last: CodeLine | undefined,
  after: CodeLine[],
): Fault | undefined {
  if (!last || open.at(-1)?.first !== last || last.rest === '' || line.hyphen !== undefined)
    return undefined
  const begins = beginOf(last)
  const sibling = after.find((each) => beginOf(each) <= begins)
  if (last.hyphen === undefined && sibling?.hyphen === begins)
    return { line: last.line, message: hyphenless }
  const [next] = after
  if (!next || beginOf(next) !== beginOf(line)) return undefined
  const wanted = begins + beginOf(line) - (last.column ?? begins)
  return { line: last.line, message: moved(begins, wanted) }
}

function sentence(open: Fields[], { column, hyphen }: CodeLine): string {
  const begins = hyphen ?? column ?? 0
  if (hyphen === undefined && open.some((fields) => fields.hyphen === begins)) return hyphenless
  const possible = open.flatMap((fields) =>
    hyphen === undefined ? fields.column : (fields.hyphen ?? []),
  )
  const [wanted] = possible.toReversed().sort((a, b) => Math.abs(a - begins) - Math.abs(b - begins))
  return moved(begins, wanted ?? 0)
}

const moved = (begins: number, wanted: number) =>
  `This line begins after ${spaces(begins)}, and those it belongs with after ${wanted}: give it as many as they have.`

const spaces = (count: number) => `${count} ${count === 1 ? 'space' : 'spaces'}`
