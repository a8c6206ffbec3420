import { europeanDigits } from '../../src/languages/digits.ts'
import { invisible } from '../rules/invisible.ts'

/**
 * A text as it is compared: one form of each letter, no vowel signs, small letters, our digits. What
 * makes another number of it stays: 10⁶ is not 106.
 */
export const bare = (text: string) =>
  europeanDigits(text.replace(/\P{No}+/gu, (part) => part.normalize('NFKC')))
    .replace(invisible, '')
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .toLowerCase()

/** Whether two texts differ in spelling and punctuation alone. */
export const areAlike = (one: string, other: string) => plain(one) === plain(other)

const plain = (text: string) =>
  bare(text)
    .replace(/[\s.،,؛;:!?؟"'«»“”]+/g, ' ')
    .trim()

export const withoutArticle = (word: string) => word.replace(/^ال(?=..)/, '')
