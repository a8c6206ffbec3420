import {
  formatCount,
  formatList,
  formatNumber,
  formatRounded,
  formatShare,
} from '../../languages/format.ts'

const lang = 'ar'
const n = (value: number) => formatNumber(lang, value)

/** What the comparison of classes says in Arabic. English has the same keys. */
export const ar = {
  title: 'صفوف جنبًا إلى جنب',
  lead: 'ألصق روابط لوحتين أو أكثر لصفوف أجابت عن الاختبار نفسه. تُقرأ من اللوحات الآن، ولا يُحفظ منها شيء.',
  links: 'روابط اللوحات، كل رابط في سطر',
  hint: (most: number) =>
    `حتى ${n(most)} صفوف. الروابط تفتح لوحاتك: لا تلصقها في صفحة غير هذه، ولا تعرضها على صفّك.`,
  compare: 'قارن',
  others: 'قارن صفوفًا أخرى',
  few: 'ألصق رابطين على الأقل، كل رابط في سطر.',
  many: (most: number) => `ألصق ${n(most)} روابط على الأكثر.`,
  unknown: (lines: number[]) =>
    lines.length === 1
      ? `السطر ${n(lines[0] ?? 0)} ليس رابطًا يفتح لوحة. انسخ رابط اللوحة كله.`
      : `هذه الأسطر ليست روابط تفتح لوحات: ${formatList(lang, lines.map(n))}. انسخ رابط كل لوحة كله.`,
  failed: (lines: number[]) =>
    lines.length === 1
      ? `تعذّرت قراءة اللوحة التي في السطر ${n(lines[0] ?? 0)} الآن. أعد المحاولة بعد قليل.`
      : `تعذّرت قراءة اللوحات التي في هذه الأسطر الآن: ${formatList(lang, lines.map(n))}. أعد المحاولة بعد قليل.`,
  shares: 'نسبة من أصاب في كل سؤال.',
  alone: 'لا صف آخر هنا أجاب عن هذا الاختبار.',
  widest: (step: number, [high, best]: [number, string], [low, worst]: [number, string]) =>
    `أكبر فرق في السؤال ${n(step)}: أصاب فيه ${formatShare(lang, high)} في ${best}، و${formatShare(lang, low)} في ${worst}.`,
  apart: 'فرق كبير',
  attempts: (value: number) => formatCount(lang, value, 'attempts'),
  fewer: 'أقل من 5 محاولات',
  noNumber: 'لم يُنهِ أحد من القائمة',
  unread: 'تعذّرت قراءة النتائج الآن',
  question: 'السؤال',
  mean: (of: number) => `المتوسط من ${n(of)}`,
  meanOf: (value: number) => formatRounded(lang, value, 1),
  share: (value: number) => formatShare(lang, value),
  none: '–',
}

export type SideBySideWords = typeof ar
