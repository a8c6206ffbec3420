import type { ar } from './ar.ts'

export const en: typeof ar = {
  note: (date) =>
    `Full dates are worked out from the day the article appeared, ${date}. In brackets, the article’s own words.`,
  words: (words) => `(“${words}”)`,
}
