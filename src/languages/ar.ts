import type { Language } from './language.ts'

export const ar = {
  name: 'العربية',
  direction: 'rtl',
  locale: 'ar-EG-u-nu-latn',
  openGraph: 'ar_AR',
  // A lone heh is written with its joining stroke, or it would be read as the digit 5.
  letters: ['أ', 'ب', 'ج', 'د', 'هـ', 'و'],
  plural(n) {
    if (n === 0) return 'zero'
    if (n === 1) return 'one'
    if (n === 2) return 'two'
    if (n % 100 >= 3 && n % 100 <= 10) return 'few'
    return n % 100 >= 11 ? 'many' : 'other'
  },
  joints: { between: ' و', last: ' و' },
  counted: {
    answers: {
      zero: 'لا إجابات',
      one: 'إجابة واحدة',
      two: 'إجابتان',
      few: '# إجابات',
      many: '# إجابة',
      other: '# إجابة',
    },
    attempts: {
      zero: 'لا محاولات',
      one: 'محاولة واحدة',
      two: 'محاولتان',
      few: '# محاولات',
      many: '# محاولة',
      other: '# محاولة',
    },
    people: { zero: 'لا أحد', one: 'واحد', two: 'اثنان', few: '#', many: '#', other: '#' },
    places: {
      zero: 'لا فقرة',
      one: 'الفقرة #',
      two: 'الفقرتان #',
      few: 'الفقرات #',
      many: 'الفقرات #',
      other: 'الفقرات #',
    },
    paragraphs: {
      zero: 'لا فقرة من المقال',
      one: 'الفقرة # من المقال',
      two: 'الفقرتان # من المقال',
      few: 'الفقرات # من المقال',
      many: 'الفقرات # من المقال',
      other: 'الفقرات # من المقال',
    },
  },
  script: 'Arabic',
  // Letters, vowel signs and «، ؛ ؟».
  stretch:
    /[\p{scx=Arabic}--[\p{Nd}\p{Cf}\u0640]](?:[\p{scx=Arabic} \d:]*[\p{scx=Arabic}--[\p{Nd}\p{Cf}]])?/gv,
  retyped: {
    signs: { ',': '،', ';': '؛', '?': '؟' },
    letters: { ی: 'ي', ک: 'ك' },
  },
  example: '{ar:فهم}',
} satisfies Language<Record<Intl.LDMLPluralRule, string>>
