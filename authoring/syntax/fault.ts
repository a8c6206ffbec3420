import { type Document, isScalar, isSeq, visit } from 'yaml'
import { indentationFault } from './indentation.ts'
import { syntaxSentence } from './parser.ts'
import { type Fault, slipIn } from './slips.ts'

/**
 * The likeliest reason why a file cannot be read, and what to do about it: what its lines show by
 * themselves goes before what the parser says, which often stumbles only later.
 * @param lineAt the line of an offset in the text
 */
export function faultIn(
  doc: Document,
  text: string,
  lineAt: (offset: number) => number,
): Fault | undefined {
  const [error] = doc.errors
  if (!error) return undefined
  const seen = slipIn(text) ?? indentationFault(text)
  if (seen) return seen
  const said = (code: Parameters<typeof syntaxSentence>[0], offset: number) => ({
    line: lineAt(offset),
    message: syntaxSentence(code),
  })
  const quote = openQuote(doc, text)
  if (quote !== undefined) return said('OPEN_QUOTE', quote)
  const [offset] = error.pos
  return said(beginsItem(doc, offset) ? 'NO_HYPHEN' : error.code, offset)
}

/** Where a quotation begins that goes on in the next line. */
function openQuote(doc: Document, text: string): number | undefined {
  let found: number | undefined
  visit(doc, {
    Scalar(_, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range || !text.slice(range[0], range[1]).includes('\n'))
        return
      found = range[0]
      return visit.BREAK
    },
  })
  return found
}

/** Whether a field that its list item has twice is the one that items of this list begin with. */
function beginsItem(doc: Document, offset: number): boolean {
  let found = false
  visit(doc, {
    Map(_, { items }, path) {
      if (!isSeq(path.at(-1))) return
      const names = items.map(({ key }) => (isScalar(key) ? key : undefined))
      const again = names.findIndex((name) => name?.range?.[0] === offset)
      if (again > 0 && names[again]?.value === names[0]?.value) found = true
    },
  })
  return found
}
