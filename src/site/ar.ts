import { count, formatDate, formatList, formatNumber, formatShare } from './format.ts'

const lang = 'ar'
const n = (value: number) => formatNumber(lang, value)

/** Everything the site says in Arabic. English has the same keys. */
export const ar = {
  dir: 'rtl',
  language: 'العربية',
  site: 'فهم',
  tagline: 'اقرأ الخبر وتأكّد أنك فهمته',
  skip: 'انتقل إلى المحتوى',
  offline: 'تعذّر الاتصال. تحقّق من الشبكة ثم أعد المحاولة؛ لم تضِع إجاباتك.',
  titled: (page: string) => `${page} – فهم`,
  error: 'خطأ: ',
  date: (iso: string) => formatDate(lang, iso),
  letters: ['أ', 'ب', 'ج', 'د', 'ه', 'و'],
  about: 'عن فهم والخصوصية',

  home: {
    title: 'أسئلة على أخبار',
    lead: 'كل مقال في نقاط واضحة، وسؤال على كل نقطة، وشرح لكل إجابة. بلا حساب ولا إعلانات.',
    empty: 'لا توجد اختبارات بالعربية بعد.',
    newer: 'الأحدث',
    older: 'الأقدم',
  },
  questions: (value: number) =>
    count(lang, value, {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '# أسئلة',
      many: '# سؤالًا',
      other: '# سؤال',
    }),
  minutes: (value: number) =>
    count(lang, value, {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: '# دقائق',
      many: '# دقيقة',
      other: '# دقيقة',
    }),

  intro: {
    article: 'المقال',
    walk: 'خذني خطوة بخطوة',
    walkHint: 'نشرح النقطة ثم نسألك عنها',
    test: 'اختبرني أولًا',
    testHint: 'نسألك ثم نشرح لك',
    read: 'اقرأ الشرح كاملًا',
    privacy: 'تُحفظ نتيجتك بلا اسم ولا حساب.',
    teach: 'للمعلّمين: شارك الاختبار مع صفّك',
  },

  step: {
    place: (step: number, of: number) => `السؤال ${n(step)} من ${n(of)}`,
    practice: 'إعادة محاولة',
    point: 'النقطة',
    question: 'السؤال',
    missing: 'هناك مشكلة',
    choose: 'اختر إجابة واحدة من الإجابات.',
  },
  paragraphs: (numbers: number[]) =>
    numbers.length === 1
      ? `الفقرة ${n(numbers[0] ?? 0)} من المقال`
      : numbers.length === 2
        ? `الفقرتان ${formatList(lang, numbers.map(n))} من المقال`
        : `الفقرات ${formatList(lang, numbers.map(n))} من المقال`,

  feedback: {
    right: 'إجابة صحيحة',
    wrong: 'إجابة غير صحيحة',
    yours: 'اخترت',
    answer: 'الصواب',
    rightAndYours: 'اخترت الصواب',
    others: 'لماذا ليست الإجابات الأخرى؟',
    next: 'السؤال التالي',
    result: 'اعرض نتيجتي',
  },

  save: {
    saved: 'حُفظت نتيجتك دون أي اسم.',
    unsaved: 'لم تُحفظ نتيجتك بعد.',
    failed: 'تعذّر حفظ نتيجتك الآن. إجاباتك في هذه الصفحة ولم يضِع منها شيء.',
    late: 'مضى وقت طويل على بدء هذه المحاولة فلم تُحفظ نتيجتها بعد. اضغط الزر لحفظها الآن.',
    closed:
      'أُغلق الرابط الذي جئت منه أو لم يعد يعمل، فلم تُحفظ نتيجتك مع مجموعته. يمكنك حفظها مع نتائج القرّاء عامة.',
    button: 'احفظ نتيجتي',
  },

  result: {
    title: 'نتيجتك',
    outOf: (score: number, of: number) => `${n(score)} من ${n(of)}`,
    praise: [
      'أجبت عن كل الأسئلة إجابة صحيحة. قراءة متأنّية!',
      'فهمت معظم ما جاء في المقال.',
      'أمسكت بخيوط مهمّة، وبقيت نقاط تستحق عودة.',
      'المقال متشعّب؛ عُد إلى النقاط أدناه ثم جرّب مرة أخرى.',
    ],
    answers: 'إجاباتك',
    answersHint: 'كل سطر يقودك إلى شرح نقطته.',
    right: 'صحيحة',
    wrong: 'غير صحيحة',
    retry: 'أعد محاولة ما أخطأت فيه',
    retryHint: 'للتدريب فقط، ولا تُحفظ نتيجته',
    practice: 'نتيجة إعادة المحاولة',
    back: 'عُد إلى بداية الاختبار',
    receipt: 'رمز نتيجتك',
    receiptHint: 'إن طلب معلّمك نتيجتك فأعطه هذا الرمز.',
    explainer: 'اقرأ الشرح كاملًا',
  },

  compare: {
    answers: 'كيف أجاب القرّاء',
    scores: 'نتيجتك بين القرّاء',
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
    yourAnswer: 'إجابتك',
    yourScore: 'نتيجتك',
    missed: (ofHundred: number) => `أكثر سؤال أخطأ فيه القرّاء (${n(ofHundred)} من كل 100): `,
    statistics: 'إحصاءات الاختبار',
  },

  group: {
    group: 'الصف:',
    unnamed: 'تشارك في الاختبار مع صفّك.',
    closed: 'أُغلق رابط هذا الصف، فلن تصل نتيجتك إلى معلّمك.',
    unknown: 'لا نعرف صفًّا بهذا الرمز لهذا الاختبار. ربما انتهت مدّته أو أخطأت في نقل حرف.',
    alone: 'أجب وحدك بلا صف',
    receiptHint: 'أرِ معلّمك هذا الرمز إن طلب نتيجتك. لا يعرفها إلا من تعطيه الرمز.',
  },

  share: {
    title: 'شارك نتيجتك',
    text: (score: number, of: number, quiz: string) =>
      `أصبت في ${n(score)} من ${n(of)} في اختبار «${quiz}»`,
    whatsapp: 'واتساب',
    telegram: 'تيليغرام',
    x: 'إكس',
    native: 'مشاركة…',
    copy: 'انسخ الرابط',
    copied: 'نُسخ الرابط',
    link: 'رابط النتيجة',
  },

  landing: {
    kit: 'للنشرات والمواقع: انشر سؤالًا منه',
    check: 'تحقّق من إجابتي',
    picked: 'اخترت في الرسالة',
    more: 'تابع بقية الأسئلة',
    save: {
      saved: 'حُفظت إجابتك دون أي اسم.',
      unsaved: 'لم تُحفظ إجابتك بعد.',
      failed: 'تعذّر حفظ إجابتك الآن. هي في هذه الصفحة ولم تضِع.',
      late: 'مضى وقت طويل على فتح هذا السؤال فلم تُحفظ إجابتك بعد. اضغط الزر لحفظها الآن.',
      closed:
        'أُغلق الرابط الذي جئت منه أو لم يعد يعمل، فلم تُحفظ إجابتك مع مجموعته. يمكنك حفظها مع إجابات القرّاء عامة.',
      button: 'احفظ إجابتي',
    },
    trap: 'اترك هذا الحقل فارغًا',
  },

  frame: {
    site: 'افتحه في موقع',
  },

  score: {
    title: (score: number, of: number) => `${n(score)} من ${n(of)}`,
    text: (quiz: string) => `هذه نتيجة قارئ في اختبار «${quiz}». فما نتيجتك أنت؟`,
    start: 'جرّب الاختبار',
  },

  social: {
    quiz: (date: string) => `اختبار على مقال نُشر في ${date}`,
    challenge: 'كم ستجيب أنت؟',
    quizAlt: (quiz: string, questions: string) => `بطاقة اختبار «${quiz}»: ${questions}`,
    scoreAlt: (score: string, quiz: string) => `بطاقة نتيجة: ${score} في اختبار «${quiz}»`,
    siteAlt: 'بطاقة موقع فهم: اقرأ الخبر وتأكّد أنك فهمته',
  },

  read: {
    title: 'الشرح الكامل',
    contents: 'في هذا الشرح',
    figures: 'أرقام من المقال',
    glossary: 'معاني الكلمات',
    source: 'المصدر',
    unnamed: 'لم يُذكر الناشر',
    own: 'كُتب هذا الشرح بألفاظنا عن المقال، ولم نُضف إليه ما ليس فيه.',
    corrections: 'تصويبات',
    start: 'اختبر فهمك',
  },

  errors: {
    notFound: 'لم نجد هذه الصفحة',
    notFoundText: 'ربما تغيّر الرابط أو نقص منه حرف. ابدأ من قائمة الاختبارات.',
    tooMany: 'طلبات كثيرة في وقت قصير',
    tooManyText: 'انتظر دقيقة ثم أعد المحاولة. لم يضِع شيء.',
    unavailable: 'تعذّر الوصول إلى النتائج الآن',
    unavailableText: 'انتظر ثوانيَ ثم حمّل الصفحة من جديد. لم يضِع شيء.',
    crashed: 'حدث خطأ عندنا',
    crashedText: 'لم تضِع إجاباتك: هي في رابط الصفحة السابقة. عُد إليها وأعد المحاولة.',
    method: 'لا تعمل هذه الصفحة بهذه الطريقة',
    methodText: 'افتحها من رابطها أو من أزرار الموقع.',
    tooLarge: 'ما أُرسل أكبر من المسموح',
    tooLargeText: 'إجابات هذا الموقع قصيرة. عُد إلى السؤال وأجب من جديد.',
    longAddress: 'الرابط أطول من المسموح',
    longAddressText: 'ابدأ من قائمة الاختبارات.',
    type: 'صيغة غير مقبولة',
    typeText: 'تُرسل الإجابات من نماذج هذا الموقع وحدها.',
    crossSite: 'جاءت هذه الإجابة من موقع آخر',
    crossSiteText: 'حمايةً للنتائج لا نقبل إلا ما يُرسل من صفحاتنا. افتح السؤال هنا وأجب منه.',
    home: 'قائمة الاختبارات',
    reference: (id: string) => `رقم البلاغ: ${id}`,
  },
}

export type Words = typeof ar
