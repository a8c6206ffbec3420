import type { MatchWords } from './ar.ts'

/** What the files say of a match in English. */
export const en: MatchWords = {
  reason: (item, target, feedback) => `“${item}” → “${target}”: ${feedback}`,
}
