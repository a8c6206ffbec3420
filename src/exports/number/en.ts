import { formatNumber } from '../../languages/format.ts'
import type { NumberWords } from './ar.ts'

const n = (value: number) => formatNumber('en', value)

/** What the files say of a number in English. */
export const en: NumberWords = {
  unit: (unit) => `Unit: ${unit}`,
  range: ({ from, to }, unit) =>
    from === to ? `${n(from)} ${unit}` : `${n(from)} to ${n(to)} ${unit}`,
  right: (range, feedback) => `Right is ${range}: ${feedback}`,
  close: (range, feedback) => `Close is ${range}: ${feedback}`,
  far: (feedback) => `Anything else: ${feedback}`,
  h5p: {
    showSolutions: 'Show the right answer',
    tryAgain: 'Try again',
    checkAnswer: 'Check',
    submitAnswer: 'Submit',
    notFilledOut: 'Write a number before you see the right one',
    answerIsCorrect: '“:ans” is right',
    answerIsWrong: '“:ans” is not right',
    answeredCorrectly: 'Right answer',
    answeredIncorrectly: 'Wrong answer',
    solutionLabel: 'Right:',
    inputLabel: 'Gap @num of @total',
    inputHasTipLabel: 'This gap has a tip',
    tipLabel: 'Tip',
    scoreBarLabel: 'You got :num of :total',
    a11yCheck: 'Check your answer: it is marked right or wrong.',
    a11yShowSolution: 'Show the right answer: the right number is written in its gap.',
    a11yRetry: 'Try again: your answer is taken back and the question starts over.',
    a11yCheckingModeHeader: 'After checking',
  },
}
