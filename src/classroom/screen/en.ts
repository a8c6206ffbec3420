import { formatNumber } from '../../languages/format.ts'
import type { ScreenWords } from './ar.ts'

const n = (value: number) => formatNumber('en', value)

/** Everything the screen says in English. */
export const en: ScreenWords = {
  title: 'Join the quiz',
  visit: 'Open on your phone',
  code: 'and type the class code',
  closed: 'The class is closed.',
  start: 'Start the discussion',
  finished: (value) => (value === 0 ? '' : `${n(value)} finished`),
  finishedOf: (numbers, of) => `${n(numbers)} of ${n(of)} finished`,
  shownOf: (shown, of) => `Answers shown: ${n(shown)} of ${n(of)}`,
  place: (step, of) => `Question ${n(step)} of ${n(of)}`,
  part: (step, part, of) => `Question ${n(step)} · ${n(part)} of ${n(of)}`,
  none: 'The class’s answers show once five have finished.',
  withheld:
    'This class learns what is right only once it is closed: until then the screen shows the questions alone.',
  more: '▾ More below',
  back: 'Back',
  toCode: 'To the class code',
  toQuestion: (step) => `Question ${n(step)}`,
  shows: {
    split: 'Show the class’s answers',
    answer: 'Show the right answer',
    drawing: 'Show the drawing',
  },
  on: 'Next',
}
