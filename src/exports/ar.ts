import {
  count,
  formatCount,
  formatDate,
  formatList,
  formatParagraphs,
} from '../languages/format.ts'
import type { Source } from '../quiz/quiz.ts'
import type { FormatId, Part, Problem } from './format.ts'

const lang = 'ar'

const characters = (value: number) =>
  count(lang, value, {
    zero: 'بلا حروف',
    one: 'حرف واحد',
    two: 'حرفان',
    few: '# أحرف',
    many: '# حرفًا',
    other: '# حرف',
  })

/** What the files and the page about them say in Arabic. English has the same keys. */
export const ar = {
  where: ({ title, date }: Source, paragraphs: number[]) =>
    `المصدر: «${title}»، ${formatDate(lang, date)}، ${formatParagraphs(lang, paragraphs)}.`,
  because: (choice: string, feedback: string) => `«${choice}»: ${feedback}`,

  parts: {
    feedback: 'تعليل كل إجابة',
    explanation: 'شرح النقطة',
    language: 'لغة النص',
    direction: 'اتجاه الكتابة',
    source: 'المصدر والفقرات',
  } satisfies Record<Part, string>,
  keepsAll: 'لا ينقص منه شيء.',
  loses: (parts: string[]) => `لا يُحفظ فيه: ${formatList(lang, parts)}.`,
  joins: (parts: string[]) => `يُجمع في نص واحد: ${formatList(lang, parts)}.`,

  formats: {
    gift: { label: '{en:GIFT}', use: 'ملف نصي لمنصة {en:Moodle}، يسهل تعديله باليد' },
    'moodle.xml': { label: '{en:Moodle XML}', use: 'لمنصة {en:Moodle}، وهو الأوفى لها' },
    'qti22.zip': { label: '{en:QTI 2.2}', use: 'لمنصة {en:TAO} وغيرها مما يقبل {en:QTI 2}' },
    'qti30.zip': { label: '{en:QTI 3.0}', use: 'للمنصات الأحدث التي تقبل {en:QTI 3}' },
    h5p: { label: '{en:H5P}', use: 'لاختبار تفاعلي في {en:Moodle} أو {en:WordPress} أو {en:Lumi}' },
    'kahoot.xlsx': { label: '{en:Kahoot}', use: 'جدول يُستورد في {en:Kahoot}' },
    'wayground.csv': {
      label: '{en:Wayground}',
      use: 'جدول يُستورد في {en:Wayground} ({en:Quizizz} سابقًا)',
    },
    'anki.tsv': { label: '{en:Anki}', use: 'بطاقات للمراجعة في {en:Anki}' },
    'forms.gs': { label: '{en:Google Forms}', use: 'نص برمجي يُنشئ الاختبار في {en:Google Forms}' },
    json: { label: '{en:JSON}', use: 'الاختبار كما هو، للمبرمجين' },
  } satisfies Record<FormatId, { label: string; use: string }>,

  h5p: {
    start: 'ابدأ',
    check: 'تحقّق',
    submit: 'أرسل',
    solution: 'اعرض الصواب',
    retry: 'أعد المحاولة',
    previous: 'السؤال السابق',
    next: 'السؤال التالي',
    finish: 'إنهاء',
    progress: 'السؤال @current من @total',
    jump: 'السؤال %d من %total',
    question: 'السؤال',
    unanswered: 'لم يُجَب عنه',
    answered: 'أُجيب عنه',
    current: 'السؤال الحالي',
    navigation: 'الأسئلة',
    result: 'نتيجتك:',
    score: 'حصلت على :num من :total',
    announced: 'حصلت على @finals من @totals',
    right: 'إجابة صحيحة',
    wrong: 'إجابة غير صحيحة',
    missed: 'كان ينبغي اختيارها',
    mistaken: 'ما كان ينبغي اختيارها',
    empty: 'أجب قبل أن ترى الصواب',
  },

  problems: {
    title: (format: string) => `لا يتّسع ${format} لهذا الاختبار كاملًا`,
    lead: 'لا نقصّ من الأسئلة شيئًا دون علمك، فلم نُعدّ الملف. هذا ما يزيد على ما تسمح به الصيغة:',
    each: ({ step, kind, found, limit }: Problem) =>
      ({
        prompt: `السؤال ${step}: نصّه ${characters(found)}، والحد ${limit}.`,
        choice: `السؤال ${step}: أطول إجاباته ${characters(found)}، والحد ${limit}.`,
        choices: `السؤال ${step}: له ${formatCount(lang, found, 'answers')}، والحد ${limit}.`,
      })[kind],
    other: 'صيغ أخرى تتّسع له',
  },
}

export type ExportWords = typeof ar
