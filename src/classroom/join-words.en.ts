import { count, formatNumber } from '../languages/format.ts'
import type { ClassroomWords } from './ar.ts'

const lang = 'en'
const n = (value: number) => formatNumber(lang, value)

/** The words of the pages that pupils type a code on, in English. */
export const joinWords: Pick<ClassroomWords, 'code' | 'unknown'> = {
  code: {
    title: 'Join your class',
    field: 'Class code',
    hint: 'Nine digits, as your teacher shows them, with the spaces or without. You can also paste the whole link.',
    letters: 'My code is an older one with letters',
    lettersHint:
      'Seven letters and digits, as your teacher shows them. Capital and small letters are the same.',
    open: 'Join',
    none: 'There is no class with this code. Compare it digit by digit with what your teacher shows. If it is the same, the class is over: ask your teacher.',
    size: (typed, length) =>
      typed === 0
        ? `Type the code: it has ${n(length)} digits.`
        : `You typed ${count(lang, typed, { one: '# digit', other: '# digits' })}, and a class code has ${n(length)}.`,
    home: 'All quizzes',
  },

  unknown: {
    title: 'There is no class at this link',
    text: 'The class may have expired, its link may have changed, or a digit or letter was copied wrongly.',
    teacher: 'If it is your own class, open its board with the link you kept.',
  },
}
