import {
  count,
  formatCount,
  formatDate,
  formatList,
  formatParagraphs,
} from '../languages/format.ts'
import type { Source } from '../quiz/quiz.ts'
import type { Aspect, ExportLoss, FormatId } from './export-format.ts'

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
  /** A reason in a text of several: what it is about comes first. */
  because: (what: string, feedback: string) => `«${what}»: ${feedback}`,

  verdict: {
    right: 'إجابة صحيحة.',
    partly: 'إجابة صحيحة في بعضها.',
    wrong: 'إجابة غير صحيحة.',
  },

  aspects: {
    feedback: 'تعليل كل إجابة',
    explanation: 'شرح النقطة',
    language: 'لغة النص',
    direction: 'اتجاه الكتابة',
    source: 'المصدر والفقرات',
  } satisfies Record<Aspect, string>,
  losesNothing: 'لا ينقص منه شيء.',
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

  /** By the names of H5P.QuestionSet. */
  h5p: {
    startButtonText: 'ابدأ',
    texts: {
      prevButton: 'السؤال السابق',
      previous: 'السابق',
      nextButton: 'السؤال التالي',
      next: 'التالي',
      finishButton: 'إنهاء',
      submitButton: 'أرسل',
      textualProgress: 'السؤال @current من @total',
      jumpToQuestion: 'السؤال %d من %total',
      questionLabel: 'السؤال',
      readSpeakerProgress: 'السؤال @current من @total',
      unansweredText: 'لم يُجَب عنه',
      answeredText: 'أُجيب عنه',
      currentQuestionText: 'السؤال الحالي',
      navigationLabel: 'الأسئلة',
    },
    endGame: {
      message: 'نتيجتك',
      amountCorrect: 'أصبت في @finals من @totals',
      scoreBarLabel: 'حصلت على @finals من @totals',
      scoreHeader: 'الدرجة',
      solutionButtonText: 'اعرض الصواب',
      retryButtonText: 'أعد المحاولة',
      finishButtonText: 'إنهاء',
      submitButtonText: 'أرسل',
      skipButtonText: 'تخطَّ المقطع',
    },
  },

  losses: {
    title: (format: string) => `لا يتّسع ${format} لهذا الاختبار كاملًا`,
    lead: 'لا نقصّ من الأسئلة شيئًا دون علمك. هذا ما لا تحمله الصيغة منه:',
    each: (loss: ExportLoss) => {
      const question = `السؤال ${loss.step}`
      switch (loss.what) {
        case 'no-such-kind':
          return `${question}: لا تعرف الصيغة أسئلة من نوعه.`
        case 'range':
          return `${question}: لا تقبل الصيغة عددًا بين حدّين.`
        case 'prompt':
          return `${question}: نصّه ${characters(loss.found)}، والحد ${loss.limit}.`
        case 'choice':
          return `${question}: أطول إجاباته ${characters(loss.found)}، والحد ${loss.limit}.`
        case 'choices':
          return `${question}: له ${formatCount(lang, loss.found, 'answers')}، والحد ${loss.limit}.`
      }
    },
    rest: 'نزّل الملف بلا هذه الأسئلة',
    other: 'صيغ أخرى تتّسع له',
  },
}

export type ExportWords = typeof ar
