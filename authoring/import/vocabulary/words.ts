import type { Lang } from '../../../src/languages/languages.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import type { Vocabulary } from './vocabulary.ts'

const vocabularies: Record<Lang, Vocabulary> = { ar, en }

const all = Object.values(vocabularies)

/** One list of all languages' vocabularies. */
export const words = (list: (vocabulary: Vocabulary) => string): string[] =>
  all.flatMap((vocabulary) => list(vocabulary).split(/,\s*/))

/** One list a language. */
export const lists = (list: (vocabulary: Vocabulary) => string): string[][] =>
  all.map((vocabulary) => list(vocabulary).split(/,\s*/))
