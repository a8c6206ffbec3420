import { remembering } from '../remembering.ts'
import { inEach } from './in-each.ts'
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

/** The words of a text in their order, marks for the other language taken off. */
export const wordsOf = inEach((lang) => {
  const wordIn = remembering((text): TextWord => {
    const forms = adviceWords[lang].forms(text)
    return { text, forms, isCommon: forms.some((form) => adviceWords[lang].common.has(form)) }
  }, 50_000)
  return (text) => (plainly(text).match(word) ?? []).map(wordIn)
})

/** All forms of the words of a text that say what it is about. */
export const formsIn = (words: TextWord[]): Set<string> =>
  new Set(words.flatMap(({ forms, isCommon }) => (isCommon ? [] : forms)))

/** The words that are in another text as well, each once. */
export function shared(words: TextWord[], forms: Set<string>): TextWord[] {
  const found = new Map<string, TextWord>()
  for (const each of words) {
    if (!each.isCommon && each.forms.some((form) => forms.has(form)))
      found.set(each.forms[0] ?? '', each)
  }
  return [...found.values()]
}

/** Where in a text each form of its words stands, counted in words. */
export function placesIn(words: TextWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { forms }] of words.entries()) {
    for (const form of forms) {
      const known = places.get(form)
      if (known) known.push(place)
      else places.set(form, [place])
    }
  }
  return places
}

/** The longest stretch of words that stands just so in another text, of which the places are known. */
export function longestRun(words: TextWord[], others: Map<string, number[]>): TextWord[] {
  let best: TextWord[] = []
  let before = new Map<number, number>()
  for (const [i, { forms }] of words.entries()) {
    const now = new Map<number, number>()
    for (const place of forms.flatMap((form) => others.get(form) ?? [])) {
      const length = (before.get(place - 1) ?? 0) + 1
      now.set(place, length)
      if (length > best.length) best = words.slice(i - length + 1, i + 1)
    }
    before = now
  }
  return best
}

/** Whether two words are the same but for what is written onto them. */
export const isSame = (a: TextWord, b: TextWord) => a.forms.some((form) => b.forms.includes(form))
