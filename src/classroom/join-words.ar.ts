import { count, formatNumber } from '../languages/format.ts'

const lang = 'ar'
const n = (value: number) => formatNumber(lang, value)

const digits = {
  zero: 'لا شيء',
  one: 'رقمًا واحدًا',
  two: 'رقمين',
  few: '# أرقام',
  many: '# رقمًا',
  other: '# رقم',
}

/** The words of the pages that pupils type a code on, in Arabic. */
export const joinWords = {
  code: {
    title: 'ادخل إلى صفّك',
    field: 'رمز الصف',
    hint: 'تسعة أرقام كما يعرضها معلّمك، بفراغ بينها أو بلا فراغ. ولك أن تلصق الرابط كله.',
    letters: 'رمزي قديم وفيه حروف',
    lettersHint:
      'سبعة من الحروف اللاتينية والأرقام، كما يعرضها معلّمك. لا فرق بين الحروف الكبيرة والصغيرة.',
    open: 'ادخل',
    none: 'لا صفّ بهذا الرمز. قارنه رقمًا رقمًا بما يعرضه معلّمك. فإن كان هو نفسه فقد انتهى الصف: اسأل معلّمك.',
    size: (typed: number, length: number) =>
      typed === 0
        ? `اكتب الرمز: هو ${n(length)} أرقام.`
        : `كتبت ${count(lang, typed, digits)}، ورمز الصف ${n(length)} أرقام.`,
    home: 'كل الاختبارات',
  },

  unknown: {
    title: 'لا يفتح هذا الرابط صفًّا',
    text: 'ربما انتهت مدّة الصف، أو تغيّر رابطه، أو أخطأت في نقل رقم أو حرف.',
    teacher: 'إن كنت معلّم الصف فافتح لوحتك من الرابط الذي حفظته.',
  },
}
