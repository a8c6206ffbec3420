import type { Rule } from '../quiz-file.ts'

/**
 * Letters typed in pieces, such as a plain alif and a separate hamza: they look the same and are not
 * found by a search. The order of several vowel signs on a letter also differs in Unicode's normal
 * form, from the order people type them in; the compiler puts that right by itself.
 */
export const composed: Rule = function* ({ prose, finding }) {
  for (const { path, text } of prose) {
    if (text === text.normalize('NFC')) continue
    for (const [word] of text.matchAll(/\S+/g)) {
      if (characters(word) !== characters(word.normalize('NFC'))) {
        yield finding(
          path,
          `«${word}» has a letter made of separate pieces: delete the word and type it again.`,
          word,
        )
      }
    }
  }
}

function characters(word: string): string {
  return [...word].sort().join('')
}
