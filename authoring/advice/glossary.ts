import type { Advice, Prose, QuizFile } from '../quiz-file.ts'
import { wordsOf } from './text-words.ts'
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
  const used = new Set(
    prose
      .filter((each) => !isOf('glossary', each) && !isOf('source', each))
      .flatMap(({ text }) => wordsOf(lang, text).flatMap(({ forms }) => forms)),
  )
  for (const [index, { term }] of (quiz?.glossary ?? []).entries()) {
    const words = wordsOf(lang, term).filter(({ isCommon }) => !isCommon)
    if (words.length === 0 || words.some(({ forms }) => forms.some((form) => used.has(form))))
      continue
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
