import type { DragTextWords } from './ar.ts'

/** What H5P.DragText says in English. */
export const en: DragTextWords = {
  checkAnswer: 'Check',
  submitAnswer: 'Submit',
  tryAgain: 'Try again',
  showSolution: 'Show the right answer',
  dropZoneIndex: 'Gap @index.',
  empty: 'Gap @index is empty.',
  contains: 'Gap @index holds @draggable.',
  ariaDraggableIndex: '@index of @count.',
  tipLabel: 'Show the tip',
  correctText: 'Right',
  incorrectText: 'Not right',
  resetDropTitle: 'Empty the gap',
  resetDropDescription: 'Empty this gap?',
  grabbed: 'Grabbed.',
  cancelledDragging: 'Not dragged after all.',
  correctAnswer: 'Right:',
  feedbackHeader: 'Reasons',
  scoreBarLabel: 'You got :num of :total',
  a11yCheck: 'Check your answer: each gap is marked right or not.',
  a11yShowSolution: 'Show the right answer: each gap shows what belongs in it.',
  a11yRetry: 'Try again: the gaps are emptied and the question starts over.',
}
