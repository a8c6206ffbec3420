import { type Lang, languages } from '../../src/languages/languages.ts'
import { plainly } from './plainly.ts'
import { adviceWords } from './words.ts'

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,’'][\p{L}\p{N}]+)*/gu

/** A word of a text, by all the forms it may be found under. */
export interface TextWord {
  text: string
  forms: string[]
  /** Whether it says nothing of what the text is about. */
  isCommon: boolean
}

const knownWords = new Map(languages.map((lang) => [lang, new Map<string, TextWord>()]))
const knownTexts = new Map<string, TextWord[]>()

/** How many words and texts are remembered: those of some quizzes, since the same come again and again. */
const most = { words: 50_000, texts: 500 }

/** The words of a text in their order, marks for the other language taken off. */
export function wordsOf(lang: Lang, text: string): TextWord[] {
  const key = lang + text
  const before = knownTexts.get(key)
  if (before) return before
  const words = (plainly(text).match(word) ?? []).map((found) => wordIn(lang, found))
  if (knownTexts.size >= most.texts) knownTexts.clear()
  knownTexts.set(key, words)
  return words
}

function wordIn(lang: Lang, text: string): TextWord {
  const known = knownWords.get(lang)
  const before = known?.get(text)
  if (before) return before
  const forms = adviceWords[lang].forms(text)
  const made = { text, forms, isCommon: forms.some((form) => adviceWords[lang].common.has(form)) }
  if (known && known.size >= most.words) known.clear()
  known?.set(text, made)
  return made
}

/** All forms of the words of a text that say what it is about. */
export const formsIn = (words: TextWord[]): Set<string> =>
  new Set(words.flatMap(({ forms, isCommon }) => (isCommon ? [] : forms)))

/** The words that are in another text as well, each once. */
export function shared(words: TextWord[], forms: Set<string>): TextWord[] {
  const found = new Map<string, TextWord>()
  for (const each of words) {
    const [whole = ''] = each.forms
    if (!each.isCommon && each.forms.some((form) => forms.has(form))) found.set(whole, each)
  }
  return [...found.values()]
}

/** The longest stretch of words that stands in another text just so. */
export function longestRun(words: TextWord[], others: TextWord[]): TextWord[] {
  let best: TextWord[] = []
  let before = new Map<number, number>()
  for (const [i, each] of words.entries()) {
    const now = new Map<number, number>()
    for (const [j, other] of others.entries()) {
      if (!isSame(each, other)) continue
      const length = (before.get(j - 1) ?? 0) + 1
      now.set(j, length)
      if (length > best.length) best = words.slice(i - length + 1, i + 1)
    }
    before = now
  }
  return best
}

/** Whether two words are the same but for what is written onto them. */
export const isSame = (a: TextWord, b: TextWord) => a.forms.some((form) => b.forms.includes(form))
