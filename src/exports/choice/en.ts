import type { ChoiceWords } from './ar.ts'

/** What H5P.MultiChoice says in English. */
export const en: ChoiceWords = {
  h5p: {
    UI: {
      checkAnswerButton: 'Check',
      submitAnswerButton: 'Submit',
      showSolutionButton: 'Show the right answer',
      tryAgainButton: 'Try again',
      scoreBarLabel: 'You got :num of :total',
      feedbackAvailable: 'This answer has a reason',
      readFeedback: 'Read the reason',
      wrongAnswer: 'Wrong answer',
      correctAnswer: 'Right answer',
      shouldCheck: 'Should have been chosen',
      shouldNotCheck: 'Should not have been chosen',
      noInput: 'Answer before you see the right one',
      a11yCheck: 'Check your answer: it is marked right or wrong.',
      a11yShowSolution: 'Show the right answer: it is marked in its place.',
      a11yRetry: 'Try again: your answer is taken back and the question starts over.',
    },
    confirmCheck: {
      header: 'Finish the question?',
      body: 'Your answer cannot be changed after that.',
      cancelLabel: 'Cancel',
      confirmLabel: 'Finish',
    },
    confirmRetry: {
      header: 'Try again?',
      body: 'Your answer is taken back.',
      cancelLabel: 'Cancel',
      confirmLabel: 'Try again',
    },
  },
}
