import type { Lang } from '../../src/languages/languages.ts'
import { amountsIn } from './amounts.ts'
import { datesIn } from './dates.ts'

/** Below this a number may be counted by whoever writes, or spelled out. */
const small = 10

/** The numbers and months that texts have, and those of the article's day. */
interface Known {
  numbers: Set<number>
  months: Set<number>
}

/** @param day ISO 8601, whose parts need no text */
export function knownFrom(lang: Lang, texts: string[], day: string): Known {
  const numbers = new Set(texts.flatMap((text) => amountsIn(lang, text).map(({ value }) => value)))
  const months = new Set(texts.flatMap((text) => datesIn(lang, text).map(({ month }) => month)))
  for (const part of day.split('-')) numbers.add(Number(part))
  months.add(Number(day.slice(5, 7)))
  return { numbers, months }
}

/** The numbers and months of a text that are not known, as it has them, each once. */
export function unknownIn(lang: Lang, text: string, { numbers, months }: Known): string[] {
  const found = [
    ...amountsIn(lang, text).filter(({ value }) => value > small && !numbers.has(value)),
    ...datesIn(lang, text).filter(({ month }) => !months.has(month)),
  ]
  return [...new Set(found.map(({ written }) => written))]
}
