import { language, languages } from '../../src/languages/languages.ts'
import type { Advice } from '../quiz-file.ts'

const scripts = [...new Set(languages.map((lang) => `\\p{Script=${language[lang].script}}`))].join(
  '',
)
const otherLetters = new RegExp(
  `[\\p{L}--[${scripts}\\p{Script=Common}\\p{Script=Inherited}]]+`,
  'gv',
)

/** Notes to oneself. */
export const leftover = /\b(?:TODO|FIXME|TBD|XXX|TK)\b|[?؟]{3,}/g

interface Slip {
  pattern: RegExp
  /** A sign without which there is none, where it is found sooner than the pattern. */
  sign?: RegExp
  sentence(found: string): string
}

/** Slips that a text shows by itself, each with what to do about it. */
const slips: Slip[] = [
  {
    pattern: /(?<!\S)\S{1,40} {2,}\S{1,40}/g,
    sign: / {2}/,
    sentence: (found) => `«${found.replace(/ +/, '␣␣')}» has two spaces side by side: delete one.`,
  },
  {
    pattern:
      /\*\*[^*\s][^*]{0,200}\*\*|(?<!\w)__[^_\s][^_]{0,200}__(?!\w)|\[[^\]\n]{1,200}\]\([^)\s]{1,200}\)|`[^`\n]{1,200}`|(?<![\w*])\*[^*\s][^*\n]{0,200}\*(?![\w*])|^#{1,6} /gm,
    sentence: (found) =>
      `«${found}» looks like Markdown, and readers see its signs: write the words alone.`,
  },
  {
    pattern: leftover,
    sentence: (found) => `«${found}» is left from writing: replace it by what belongs there.`,
  },
  {
    pattern: otherLetters,
    // Beyond Latin, Arabic and punctuation, where Unicode has them.
    sign: /[^\0-\u024f\u0600-\u06ff\u2000-\u206f]/,
    sentence: (found) =>
      `«${found}» has letters of another alphabet, which may only look right: type the word again.`,
  },
]

/** Double spaces, Markdown, notes to oneself, letters of a third script. */
export const writing: Advice = function* ({ having, finding }) {
  for (const { pattern, sign = pattern, sentence } of slips) {
    for (const { path, text } of having(sign)) {
      for (const [found] of text.matchAll(pattern)) yield finding(path, sentence(found), found)
    }
  }
}
