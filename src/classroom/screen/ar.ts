import { formatCount, formatNumber } from '../../languages/format.ts'

const lang = 'ar'
const n = (value: number) => formatNumber(lang, value)

/** Everything the screen says in Arabic. English has the same keys. */
export const ar = {
  title: 'ادخل إلى الاختبار',
  visit: 'افتح في هاتفك',
  code: 'واكتب رمز الصف',
  closed: 'أُغلق الصف.',
  start: 'ابدأ النقاش',
  finished: (value: number) => (value === 0 ? '' : `أنهى ${formatCount(lang, value, 'people')}`),
  finishedOf: (numbers: number, of: number) =>
    `أنهى ${formatCount(lang, numbers, 'people')} من ${n(of)}`,
  shownOf: (shown: number, of: number) => `الإجابات المعروضة: ${n(shown)} من ${n(of)}`,
  place: (step: number, of: number) => `السؤال ${n(step)} من ${n(of)}`,
  part: (step: number, part: number, of: number) => `السؤال ${n(step)} · ${n(part)} من ${n(of)}`,
  none: 'تظهر إجابات الصف حين ينهي خمسة.',
  withheld: 'لا يعرف هذا الصف الصواب حتى يُغلق، فلا تظهر هنا قبل ذلك إلا الأسئلة.',
  more: '▾ المزيد أدناه',
  back: 'السابق',
  toCode: 'إلى رمز الصف',
  toQuestion: (step: number) => `السؤال ${n(step)}`,
  shows: { split: 'اعرض إجابات الصف', answer: 'اعرض الصواب', drawing: 'اعرض الرسم' },
  on: 'التالي',
}

export type ScreenWords = typeof ar
