import type { MultipleWords } from './ar.ts'

/** What the files say of a question with several right choices in English. */
export const en: MultipleWords = {
  hint: 'More than one can be right.',
}
