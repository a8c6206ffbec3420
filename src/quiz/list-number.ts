import { europeanDigits } from '../languages/digits.ts'

/** The most pupils a class list has numbers for. */
export const longestList = 99

/**
 * The number a teacher has given a pupil on the class list, from 1 to `most`, as somebody typed it:
 * digits of any script, with spaces and marks of direction around them. `undefined` for anything else.
 */
export function parseListNumber(text: string | undefined, most = longestList): number | undefined {
  const typed = europeanDigits(text ?? '').replace(/[\s\p{Cf}]/gu, '')
  const number = /^0{0,2}[1-9]\d?$/.test(typed) ? Number(typed) : undefined
  return number !== undefined && number <= most ? number : undefined
}
