import { count, formatNumber, formatShare } from '../languages/format.ts'

const lang = 'ar'
const n = (value: number) => formatNumber(lang, value)

/** What is said of a score: its page, the comparison with other readers, sharing it. */
export const resultWords = {
  result: {
    title: 'نتيجتك',
    outOf: (score: number, of: number) => `${n(score)} من ${n(of)}`,
    praise: [
      'أجبت عن كل الأسئلة إجابة صحيحة. قراءة متأنّية!',
      'فهمت معظم ما جاء في المقال.',
      'أمسكت بخيوط مهمّة، وبقيت نقاط تستحق عودة.',
      'المقال متشعّب؛ عُد إلى النقاط أدناه ثم جرّب مرة أخرى.',
    ],
    /** Of practice: the same from all right to nothing right. */
    practised: [
      'أصبت الآن في كل ما أعدته.',
      'أصبت الآن في معظم ما أعدته.',
      'أصبت الآن في بعض ما أعدته.',
      'راجع الأسباب أدناه، ثم أعد المحاولة متى شئت.',
    ],
    changed:
      'تغيّر هذا الاختبار منذ أجبت عنه، ولم تعد بعض إجاباتك صالحة. هذه نتيجتك في بقية إجاباتك.',
    grown:
      'في هذا الاختبار الآن أسئلة أكثر مما كان فيه حين أجبت عنه. هذه نتيجتك في ما أجبت عنه منها.',
    said: 'قلت:',
    theAnswer: 'الصواب:',
    score: 'النتيجة',
    missed: (questions: number) =>
      `ما فاتك: ${count(lang, questions, { zero: 'لا شيء', one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' })}`,
    rightOnes: (questions: number) =>
      `ما أصبت فيه: ${count(lang, questions, { zero: 'لا شيء', one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالًا', other: '# سؤال' })}`,
    again: (questions: number) =>
      count(lang, questions, {
        zero: 'أعد هذه الأسئلة',
        one: 'أعد هذا السؤال',
        two: 'أعد هذين السؤالين',
        few: 'أعد هذه الأسئلة (#)',
        many: 'أعد هذه الأسئلة (#)',
        other: 'أعد هذه الأسئلة (#)',
      }),
    toResult: 'عُد إلى نتيجتك',
    next: 'الاختبار التالي',
    retryHint: 'للتدريب فقط، ولا تُحفظ نتيجته',
    practice: 'نتيجة إعادة المحاولة',
    back: 'عُد إلى بداية الاختبار',
    receipt: 'رمز نتيجتك',
    explainer: 'اقرأ الشرح كاملًا',
  },

  compare: {
    basis: (readers: number) =>
      `النسب من ${count(lang, readers, { zero: 'لا قرّاء', one: 'قارئ واحد', two: 'قارئين', few: '# قرّاء', many: '# قارئًا', other: '# قارئ' })}`,
    columns: (readers: number) =>
      `من كل 100 قارئ، كم نال كل نتيجة (${count(lang, readers, { zero: 'لا قرّاء', one: 'قارئ واحد', two: 'قارئان', few: '# قرّاء', many: '# قارئًا', other: '# قارئ' })})`,
    you: 'أنت',
    among: (readers: number) =>
      count(lang, readers, {
        zero: 'لا قرّاء',
        one: 'من بين قارئ واحد',
        two: 'من بين قارئين',
        few: 'من بين # قرّاء',
        many: 'من بين # قارئًا',
        other: 'من بين # قارئ',
      }),
    asWell: (ofHundred: number) =>
      ofHundred === 100
        ? 'لم يتجاوز نتيجتك أحد من القرّاء.'
        : `نتيجتك تعادل نتائج ${n(ofHundred)} من كل 100 قارئ أو تفوقها.`,
    percent: (share: number) => formatShare(lang, share),
    heads: {
      answer: 'الإجابة',
      question: 'السؤال',
      score: 'النتيجة',
      way: 'الطريقة',
      readers: 'نسبة القرّاء',
      right: 'الإجابات الصحيحة',
      mean: 'متوسط النتيجة',
    },
    missed: (ofHundred: number) => `أكثر سؤال أخطأ فيه القرّاء (${n(ofHundred)} من كل 100): `,
    statistics: 'إحصاءات الاختبار',
  },

  share: {
    title: 'شارك نتيجتك',
    text: (score: number, of: number, quiz: string) =>
      `أصبتُ ${n(score)} من ${n(of)} في اختبار «${quiz}». وأنت؟`,
    dare: (score: number, of: number) => `تحدَّ صديقًا: «أصبتُ ${n(score)} من ${n(of)}، وأنت؟»`,
    dared: 'نُسخ التحدي، فألصقه حيث تشاء',
    facebook: 'فيسبوك',
    whatsapp: 'واتساب',
    telegram: 'تيليغرام',
    x: 'إكس',
    copy: 'انسخ الرابط',
    copied: 'نُسخ الرابط',
    link: 'رابط النتيجة',
  },

  score: {
    title: (score: number, of: number) => `${n(score)} من ${n(of)}`,
    whose: 'نتيجة صديق لك',
    of: (quiz: string) => `نتيجة صديق لك في اختبار «${quiz}»`,
    text: (quiz: string, challenge: string) => `نتيجة صديق لك في اختبار «${quiz}». ${challenge}`,
    start: 'جرّب الاختبار',
  },

  social: {
    quiz: (date: string) => `اختبار عن مقال نُشر في ${date}`,
    /** A dare to whoever sees the score of somebody who had none, some or all questions right. */
    challenge: {
      none: 'لا إجابة صحيحة هذه المرة. فكم ستصيب أنت؟',
      some: 'وأنت، كم سؤالًا ستجيب عنه صوابًا؟',
      all: 'الإجابات كلها صحيحة. فهل تأتي بمثلها؟',
    },
    quizAlt: (quiz: string, questions: string) => `بطاقة اختبار «${quiz}»: ${questions}`,
    scoreAlt: (score: string, quiz: string) => `بطاقة نتيجة صديق لك: ${score} في اختبار «${quiz}»`,
    siteAlt: 'بطاقة موقع فهم: اقرأ الخبر وتأكّد أنك فهمته',
  },
}
