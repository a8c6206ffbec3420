import type { Prose } from '../prose.ts'
import type { Advice, QuizFile } from '../quiz-file.ts'
import { formsIn, shared, wordsOf } from './text-words.ts'
import { adviceWords } from './words.ts'
import { leftover } from './writing.ts'

/** Abbreviations that need no explanation. */
const plain = new Set(['US', 'UK', 'EU', 'UN', 'TV'])

const isOf = (field: string, { path }: Prose) => path[0] === field

/** Terms that no text of the quiz uses, and abbreviations that no term explains. Other hard words only people can tell. */
export const glossary: Advice = function* (file) {
  yield* unused(file)
  yield* unexplained(file)
}

function* unused({ lang, prose, quiz, finding }: QuizFile) {
  const terms = (quiz?.glossary ?? []).map(({ term }, index) => ({
    index,
    term,
    forms: formsIn(wordsOf(lang, term)),
  }))
  const missing = new Set(terms.filter(({ forms }) => forms.size > 0))
  const wanted = new Set(terms.flatMap(({ forms }) => [...forms]))
  for (const { text } of prose.filter((each) => !isOf('glossary', each) && !isOf('source', each))) {
    if (missing.size === 0) return
    const words = shared(wordsOf(lang, text), wanted)
    for (const term of missing) if (shared(words, term.forms).length > 0) missing.delete(term)
  }
  for (const { index, term } of missing) {
    yield finding(
      ['glossary', index, 'term'],
      `«${term}» is in no text of this quiz: take the term out, or write it as the texts do.`,
    )
  }
}

function* unexplained({ lang, prose, finding }: QuizFile) {
  const explained = prose
    .filter((each) => isOf('glossary', each))
    .map(({ text }) => text)
    .join(' ')
  const told = new Set<string>()
  for (const { path, text } of prose.filter((each) => each.path[0] === 'points')) {
    for (const [found] of text.matchAll(/(?<![\p{L}\p{N}])[A-Z]{2,}(?![\p{L}\p{N}])/gu)) {
      const isKnown = plain.has(found) || told.has(found) || explained.includes(found)
      if (isKnown || adviceWords[lang].stressed.test(found) || found.match(leftover)) continue
      told.add(found)
      yield finding(
        path,
        `«${found}» is an abbreviation, and the glossary does not explain it: add it there, or write it out.`,
        found,
      )
    }
  }
}
