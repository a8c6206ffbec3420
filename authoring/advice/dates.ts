import type { Lang } from '../../src/languages/languages.ts'
import { plainly } from './plainly.ts'
import { adviceWords } from './words.ts'

export interface WrittenDate {
  /** As the text has it. */
  written: string
  /** From 1. */
  month: number
  /** The first day it can mean, ISO 8601, or undefined without a year. */
  day: string | undefined
}

const letter = '[\\p{L}\\p{M}]'

/** Finds the months that a text names, with the day and the year around them: «18 يونيو 2024», “June 18, 2024”. */
export function datesIn(lang: Lang, text: string): WrittenDate[] {
  const plain = plainly(text)
  return adviceWords[lang].months.flatMap((names, index) => {
    const month = index + 1
    const name = `(?<!${letter})(?:${names.map((each) => each.replace(' ', '\\s')).join('|')})(?!${letter})`
    const pattern = `(?:(\\d{1,2})\\s+)?${name}\\.?(?:\\s+(\\d{1,2})(?=,\\s))?(?:,?\\s+(\\d{4}))?`
    return [...plain.matchAll(new RegExp(pattern, 'gu'))].map(([written, before, after, year]) => ({
      written,
      month,
      day:
        year &&
        [year, month, before ?? after ?? 1].map((part) => String(part).padStart(2, '0')).join('-'),
    }))
  })
}
