import { europeanDigits } from '../../src/languages/digits.ts'
import { invisible } from '../rules/invisible.ts'

/** The letters that number choices: in Latin, in the Arabic order of numbers, and in that of the alphabet. */
const rows = ['abcdefgh', 'ابجدهوزح', 'ابتثجحخد']

const ordinals = [
  ['first', 'one', 'الاول', 'الاولي', 'اول'],
  ['second', 'two', 'الثاني', 'الثانيه', 'ثاني'],
  ['third', 'three', 'الثالث', 'الثالثه', 'ثالث'],
  ['fourth', 'four', 'الرابع', 'الرابعه', 'رابع'],
  ['fifth', 'five', 'الخامس', 'الخامسه', 'خامس'],
  ['sixth', 'six', 'السادس', 'السادسه', 'سادس'],
]

/** A word as it is compared: one form of each Arabic letter, no vowel signs, small letters, our digits. */
export const bare = (word: string) =>
  europeanDigits(word.normalize('NFKC'))
    .replace(invisible, '')
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .toLowerCase()

/**
 * The place that a word names, from 1: `2`, `b`, `ب`, `second`, `الثاني`.
 * @param alphabet whether Arabic letters follow the alphabet (أ ب ت ث), not the numbers (أ ب ج د)
 */
export function placeOf(word: string, alphabet = false): number | undefined {
  const said = bare(word)
  if (/^\d{1,2}$/.test(said)) return Number(said)
  const letter = said.replace(/^ه[ـ‍]?$/, 'ه')
  const row = /^[a-z]$/.test(letter) ? rows[0] : rows[alphabet ? 2 : 1]
  const place = [...letter].length === 1 ? (row?.indexOf(letter) ?? -1) : -1
  if (place >= 0) return place + 1
  const ordinal = ordinals.findIndex((words) => words.includes(said))
  return ordinal >= 0 ? ordinal + 1 : undefined
}

/** Whether these letters can only be in the order of the alphabet. */
export const areAlphabetical = (words: string[]) => words.some((word) => /^[تث]$/.test(bare(word)))
