/** A line of a YAML file that is neither empty, nor a comment, nor within a text under “|”. */
export interface CodeLine {
  /** Counted from 1. */
  line: number
  text: string
  /** Where the name of its field begins, counted from 0; undefined where it has none. */
  column: number | undefined
  /** Where the hyphen of its list item stands; undefined where it begins none. */
  hyphen: number | undefined
  /** The name of its field, or the empty text. */
  field: string
  /** What stands after the colon. */
  rest: string
  /** The column of the field whose text under “|” ends here because this line is not moved in further. */
  ends: number | undefined
}

const shape = /^( *)((?:- +)*)([a-z][a-z_]*):(?: +(.*))?$/
const block = /^[|>][-+0-9]*\s*(#.*)?$/

/** The lines of a file as far as one line alone tells, whatever is wrong with the others. */
export function* codeLines(text: string): Iterable<CodeLine> {
  let under: number | undefined
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const begin = written.search(/[^ ]/)
    if (begin < 0 || (under === undefined && written[begin] === '#')) continue
    if (under !== undefined && begin > under) continue
    const [, indent = '', hyphens = '', field = '', rest = ''] = written.match(shape) ?? []
    const column = field ? indent.length + hyphens.length : undefined
    const hyphen = hyphens || /^ *- /.test(written) ? begin : undefined
    yield { line: index + 1, text: written, column, hyphen, field, rest, ends: under }
    under = block.test(rest) ? column : undefined
  }
}
