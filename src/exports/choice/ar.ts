/** What H5P.MultiChoice says in Arabic. English has the same keys. */
export const ar = {
  /** By the names of H5P.MultiChoice. */
  h5p: {
    UI: {
      checkAnswerButton: 'تحقّق',
      submitAnswerButton: 'أرسل',
      showSolutionButton: 'اعرض الصواب',
      tryAgainButton: 'أعد المحاولة',
      scoreBarLabel: 'حصلت على :num من :total',
      feedbackAvailable: 'لهذه الإجابة تعليل',
      readFeedback: 'اقرأ التعليل',
      wrongAnswer: 'إجابة غير صحيحة',
      correctAnswer: 'إجابة صحيحة',
      shouldCheck: 'كان ينبغي اختيارها',
      shouldNotCheck: 'ما كان ينبغي اختيارها',
      noInput: 'أجب قبل أن ترى الصواب',
      a11yCheck: 'تحقّق من إجابتك: يُبيَّن أصحيحة هي أم لا.',
      a11yShowSolution: 'اعرض الصواب: تُبيَّن الإجابة الصحيحة في مكانها.',
      a11yRetry: 'أعد المحاولة: تُمحى إجابتك وتبدأ السؤال من جديد.',
    },
    confirmCheck: {
      header: 'أتنهي السؤال؟',
      body: 'لا تتغيّر إجابتك بعد ذلك.',
      cancelLabel: 'إلغاء',
      confirmLabel: 'إنهاء',
    },
    confirmRetry: {
      header: 'أتعيد المحاولة؟',
      body: 'تُمحى إجابتك.',
      cancelLabel: 'إلغاء',
      confirmLabel: 'أعد',
    },
  },
}

export type ChoiceWords = typeof ar
