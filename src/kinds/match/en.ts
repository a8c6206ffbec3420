import { count } from '../../languages/format.ts'
import type { ar } from './ar.ts'

export const en: typeof ar = {
  act: 'Choose what fits each line',
  choose: 'Choose…',
  mark: 'Make one mark in each row. A column can serve several rows, or none.',
  write:
    'Write into each box the letter of what fits its line. A letter can serve several lines, or none.',
  nothing: 'Choose what fits each line, then check.',
  some: (missing, first) =>
    `${count('en', missing, {
      one: 'One line has nothing chosen yet:',
      other: '# lines have nothing chosen yet, the first of them:',
    })} “${first}”.`,
  answer: 'answer',
  yours: 'yours',
  chosen: 'You chose:',
  itsAnswer: 'The answer:',
  mismatched: (times, of, target, item) => `${times} of ${of} chose “${target}” for this: ${item}`,
  mismatchedBriefly: (times, target) => `${target}: chosen by ${times}`,
}
