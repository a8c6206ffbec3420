import type { Lang } from '../../src/languages/languages.ts'
import { runs } from '../../src/quiz/text.ts'
import { adviceWords } from './words.ts'

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,’'][\p{L}\p{N}]+)*/gu

/** A word of a text, by all the forms it may be found under. */
export interface TextWord {
  text: string
  forms: string[]
  /** Whether it says nothing of what the text is about. */
  isCommon: boolean
}

const known = new Map<string, TextWord>()

/** The words of a text in their order, marks for the other language taken off. */
export function wordsOf(lang: Lang, text: string): TextWord[] {
  const plain = runs(text)
    .map((run) => run.text)
    .join('')
  return [...plain.matchAll(word)].map(([found]) => {
    const key = `${lang} ${found}`
    const before = known.get(key)
    if (before) return before
    const forms = adviceWords[lang].forms(found)
    const isCommon = forms.some((form) => adviceWords[lang].common.has(form))
    const made = { text: found, forms, isCommon }
    if (known.size < most) known.set(key, made)
    return made
  })
}

/** How many words are remembered: more than all quizzes of a site are written in. */
const most = 200_000

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
