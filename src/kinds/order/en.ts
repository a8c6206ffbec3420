import { count, formatList } from '../../languages/format.ts'
import type { ar } from './ar.ts'

export const en: typeof ar = {
  act: 'Put them in order',
  hint: 'Choose each line’s number in the order.',
  tapHint: 'Tap the lines in order. Tap one again to take its number away.',
  onPaper: (of) => `Write each line’s number in the order into its box, from 1 to ${of}.`,
  placed: 'is now number',
  removed: 'has no number now',
  nothing: 'Put the lines in order first, then check.',
  some: (missing, first) =>
    `${count('en', missing, {
      one: 'One line has no place in the order yet:',
      other: '# lines have no place in the order yet, the first of them:',
    })} “${first}”.`,
  twice: (items) =>
    `More than one line has the same number: ${formatList(
      'en',
      items.map((item) => `“${item}”`),
    )}.`,
  yours: (place) => `In your order: ${place}.`,
  misplaced: (times, of, place, right, text) =>
    `${times} of ${of} put this in place ${place} instead of ${right}: ${text}`,
  misplacedBriefly: (times, place, right) =>
    `${times} put it in place ${place} instead of ${right}`,
  counted: 'How many put each in its place',
  inPlace: 'In its place. ',
}
