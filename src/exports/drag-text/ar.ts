/** What H5P.DragText says in Arabic, by its own names. English has the same keys. */
export const ar = {
  checkAnswer: 'تحقّق',
  submitAnswer: 'أرسل',
  tryAgain: 'أعد المحاولة',
  showSolution: 'اعرض الصواب',
  dropZoneIndex: 'الخانة @index.',
  empty: 'الخانة @index فارغة.',
  contains: 'في الخانة @index: @draggable.',
  ariaDraggableIndex: '@index من @count.',
  tipLabel: 'اعرض التلميح',
  correctText: 'صحيح',
  incorrectText: 'غير صحيح',
  resetDropTitle: 'إفراغ الخانة',
  resetDropDescription: 'أتفرغ هذه الخانة؟',
  grabbed: 'أُمسك.',
  cancelledDragging: 'أُلغي السحب.',
  correctAnswer: 'الصواب:',
  feedbackHeader: 'التعليل',
  scoreBarLabel: 'حصلت على :num من :total',
  a11yCheck: 'تحقّق من إجابتك: يُبيَّن في كل خانة أصحيح ما فيها أم لا.',
  a11yShowSolution: 'اعرض الصواب: يُبيَّن في كل خانة ما كان ينبغي أن يكون فيها.',
  a11yRetry: 'أعد المحاولة: تُفرَّغ الخانات وتبدأ السؤال من جديد.',
}

export type DragTextWords = typeof ar
