import type { ErrorCode } from 'yaml'
import { hyphenless } from './indentation.ts'

/** The parser's errors, and three of ours: what YAML allows and we do not, a quotation never closed, an item without its hyphen. */
type YamlFault = ErrorCode | 'SURPRISE' | 'OPEN_QUOTE' | 'NO_HYPHEN'

const quote =
  'Put the whole text in quotation marks, "…", with «…» for any inside it: without them it cannot begin with { [ * & ! % @ or `, nor hold a colon followed by a space.'

const sentences: Partial<Record<YamlFault, string>> = {
  DUPLICATE_KEY:
    'This field is there already, further up: if the two belong to different items of a list, begin the second with “- ”; else keep the one that is right.',
  NO_HYPHEN: hyphenless,
  TAB_AS_INDENT: 'This line is moved in with the Tab key: use spaces, as the lines around it do.',
  BAD_INDENT:
    'This line does not begin under its neighbours: give it as many spaces as they have, and close any bracket in the line above.',
  OPEN_QUOTE:
    'The quotation mark that opens here has no partner in this line: add the closing one.',
  MISSING_CHAR:
    'A quotation mark or bracket that opens here or just above is never closed: add the closing one.',
  BAD_DQ_ESCAPE: 'A backslash means something else inside "…": write \\\\ or leave it out.',
  MULTIPLE_DOCS: 'A line of three hyphens splits this file in two: delete that line.',
  BLOCK_AS_IMPLICIT_KEY: `Either this text holds a colon followed by a space, or the next line is moved in too far. ${quote}`,
  MULTILINE_IMPLICIT_KEY:
    'A field needs its name, a colon and a space, and a text under “|” has to be moved in further than its field: compare this line with the one above.',
  UNEXPECTED_TOKEN: `${quote} If the line has quotation marks already, one of them has no partner.`,
  BAD_SCALAR_START: quote,
  SURPRISE: quote,
}

/** What an author can do about a YAML error; the parser's own words are for programmers. */
export function syntaxSentence(code: YamlFault): string {
  return (
    sentences[code] ??
    'This line cannot be read: compare it with the same place in another quiz, and put its text in quotation marks, "…".'
  )
}
