import type { Range } from '../../kinds/number/kind.ts'
import { formatNumber } from '../../languages/format.ts'

const n = (value: number) => formatNumber('ar', value)

/** What the files say of a number in Arabic. English has the same keys. */
export const ar = {
  unit: (unit: string) => `الوحدة: ${unit}`,
  range: ({ from, to }: Range, unit: string) =>
    from === to ? `${n(from)} ${unit}` : `من ${n(from)} إلى ${n(to)} ${unit}`,
  right: (range: string, feedback: string) => `الصواب ${range}: ${feedback}`,
  close: (range: string, feedback: string) => `القريب ${range}: ${feedback}`,
  far: (feedback: string) => `ما سوى ذلك: ${feedback}`,
  /** By the names of H5P.Blanks. */
  h5p: {
    showSolutions: 'اعرض الصواب',
    tryAgain: 'أعد المحاولة',
    checkAnswer: 'تحقّق',
    submitAnswer: 'أرسل',
    notFilledOut: 'اكتب عددًا قبل أن ترى الصواب',
    answerIsCorrect: '«:ans» صحيح',
    answerIsWrong: '«:ans» غير صحيح',
    answeredCorrectly: 'إجابة صحيحة',
    answeredIncorrectly: 'إجابة غير صحيحة',
    solutionLabel: 'الصواب:',
    inputLabel: 'الخانة @num من @total',
    inputHasTipLabel: 'لهذه الخانة تلميح',
    tipLabel: 'تلميح',
    scoreBarLabel: 'حصلت على :num من :total',
    a11yCheck: 'تحقّق من إجابتك: يُبيَّن أصحيحة هي أم لا.',
    a11yShowSolution: 'اعرض الصواب: يُكتب العدد الصحيح في خانته.',
    a11yRetry: 'أعد المحاولة: تُمحى إجابتك وتبدأ السؤال من جديد.',
    a11yCheckingModeHeader: 'بعد التحقّق',
  },
}

export type NumberWords = typeof ar
