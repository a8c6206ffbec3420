import type { Rule } from '../quiz-file.ts'

const html = /<[a-z!/?][^<>\n]{0,60}>?|&(?:[a-z][a-z0-9]+|#\d+|#x[0-9a-f]+);/gi

/** HTML, which readers would see as it is written. */
export const markup: Rule = function* ({ having, finding }) {
  for (const { path, text } of having(html)) {
    for (const [found] of text.matchAll(html)) {
      yield finding(
        path,
        `«${found}» looks like HTML, and readers would see it as it stands: write plain text instead.`,
        found,
      )
    }
  }
}

/** The text as other rules read it, so that a tag is one finding and not several. */
export function withoutHtml(text: string): string {
  return text.replaceAll(html, ' ')
}
