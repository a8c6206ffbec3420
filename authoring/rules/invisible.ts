import type { Finding } from '../finding.ts'
import type { Rule } from '../quiz-file.ts'

const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/**
 * Characters nobody sees. The signs of U+0600, U+06DD and U+08E2 count as formatting in Unicode but
 * are drawn; U+FE0F only asks for an emoji in colour; and U+200D and the tags of a flag join the parts
 * of one emoji.
 */
export const invisible =
  /(?!(?<=\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]{0,2})\u200d\p{Extended_Pictographic})(?!(?<=\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0020}-\u{e007f}])[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufffd]--[\t\n\r\u0600-\u0605\u06dd\u08e2\ufe0f]]/gv

/** Most files have none, not even in an emoji, which is seen at once. */
const suspect =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufffd]--[\t\n\r]]/v

/** What nearly all texts are written with, seen at once to be none of those. */
const usual = /^[\t\n\r -~\u00a1-\u00ac\u00ae-\u02ff\u060c-\u061b\u061d-\u06dc\u2010-\u2027]*$/

/** How far around one its words are shown, in characters: a line can be as long as a file. */
const near = 60

/** Direction controls and other characters nobody sees, anywhere in the file, comments included. */
export const invisibles: Rule = function* ({ yaml, prose, finding }) {
  const isSuspect = !usual.test(yaml.text) && suspect.test(yaml.text)
  for (const [index, written] of isSuspect ? yaml.text.split('\n').entries() : []) {
    for (const message of sentences(written)) yield { file: yaml.file, line: index + 1, message }
  }
  if (!yaml.text.includes('\\')) return
  for (const { path, text } of prose) {
    for (const match of text.matchAll(invisible)) {
      // Written as an escape such as "\u202e", so that the lines above do not have it.
      if (!yaml.text.includes(match[0])) yield escaped(finding(path, ''), match[0])
    }
  }
}

function* sentences(line: string): Iterable<string> {
  for (const { 0: character, index } of line.matchAll(invisible)) {
    const end = index + character.length
    const before = line.slice(Math.max(0, index - near), index).match(/\S*\s*$/u)?.[0] ?? ''
    const after = line.slice(end, end + near).match(/^\s*\S*/u)?.[0] ?? ''
    const place = `${clean(before)}[${name(character)}]${clean(after)}`
    yield bidi.test(character)
      ? `«${place}» hides a direction control: delete these words and type them again, the pages set the direction themselves.`
      : `«${place}» hides a character nobody sees: delete these words and type them again.`
  }
}

function escaped(finding: Finding, character: string): Finding {
  return {
    ...finding,
    message: `This text holds the hidden character ${name(character)}, written with a backslash: delete it.`,
  }
}

function clean(text: string): string {
  return text.replace(invisible, '')
}

function name(character: string): string {
  const point = character.codePointAt(0) ?? 0
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}
