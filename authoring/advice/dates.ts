import { inEach } from './in-each.ts'
import { plainly } from './plainly.ts'
import { adviceWords } from './words.ts'

interface WrittenDate {
  /** As the text has it. */
  written: string
  /** From 1. */
  month: number
  /** The first day it can mean, ISO 8601, or undefined without a year. */
  day: string | undefined
}

/** Finds the months that a text names, with the day and the year around them: «18 يونيو 2024», “June 18, 2024”. */
export const datesIn = inEach((lang) => {
  // In any spelling, each in a group of its own, with the numbers around them.
  const months = adviceWords[lang].months.map((names) => `(${names.join('|')})`)
  const name = `(?<![\\p{L}\\p{M}])(?:${months.join('|')})(?![\\p{L}\\p{M}])`
  const pattern = RegExp(
    `(?<before>(?<!\\d)\\d{1,2} )?${name}\\.?(?<after> \\d{1,2}(?=, ))?(?<year>,? \\d{4}(?!\\d))?`,
    'gu',
  )
  // Most texts have none, which takes a moment to see.
  const any = RegExp(adviceWords[lang].months.flat().join('|'))
  return (text) => {
    const plain = plainly(text)
    return any.test(plain) ? [...plain.matchAll(pattern)].map(dateOf) : []
  }
})

function dateOf(match: RegExpExecArray): WrittenDate {
  const { before, after, year } = match.groups ?? {}
  const month = match.slice(2, 14).findIndex((name) => name) + 1
  const parts = [year, month, before ?? after ?? 1].map((part) => String(part).replace(/\D/g, ''))
  return {
    written: match[0],
    month,
    day: year && parts.map((part) => part.padStart(2, '0')).join('-'),
  }
}
