import { formatCount, formatNumber } from '../languages/format.ts'

const lang = 'ar'
const n = (value: number) => formatNumber(lang, value)
const some = (value: number) => formatCount(lang, value, 'people')

/** The words of the pages that show what a class answered, in Arabic. */
export const resultsWords = {
  live: {
    title: 'النتائج',
    finished: (value: number) =>
      value === 0 ? 'لم ينهِ أحد الاختبار.' : `اكتملت ${formatCount(lang, value, 'attempts')}.`,
    atLeast: (value: number) => `اكتملت ${formatCount(lang, value, 'attempts')} على الأقل.`,
    fewer: 'لم تكتمل 5 محاولات بعد.',
    kept: 'ما يصل قبل ذلك محفوظ، ولا يُعرض كي لا تُعرف نتيجة طالب بعينه.',
    waiting:
      'ما دام الصف مفتوحًا تزيد الأعداد والنتائج خمسًا خمسًا، وحين تغلقه تُعرض كلها إن بلغت 5 على الأقل. لا يعرض الموقع أسماء ولا نتيجة طالب بعينه. للصف الأصغر أنشئ صفًا بأرقام القائمة، يعلم فيه الطلاب أنك ترى درجاتهم.',
    few: 'أُغلق الصف بأقل من 5 محاولات، فلا تُعرض نتائجه لأنها تكشف نتيجة طالب بعينه.',
    paused: 'تعود النتائج إلى الظهور حين تزيد المحاولات خمسًا على ما عُرض من قبل، أو حين تغلق الصف.',
    basis: (value: number) => `المحاولات المعروضة هنا: ${n(value)}.`,
    earlier: (before: string) =>
      `${before}: تدخل في أرقام الأسئلة الباقية أدناه، ولا تدخل في الدرجات.`,
    more: 'المحفوظ أكثر مما قرأته اللوحة حتى الآن، وهي تواصل القراءة وحدها حتى 5,000 محاولة.',
    unread: 'تعذّرت قراءة النتائج الآن. هي محفوظة؛ أعد المحاولة بعد قليل.',
    refresh: 'حدّث الآن',
    itself: 'تتحدّث اللوحة وحدها ما دامت أمامك.',
    spreadTitle: 'توزيع الدرجات',
    scores: 'كم طالبًا نال كل درجة',
    mean: (mean: number, of: number) => `المتوسط ${n(mean)} من ${n(of)}`,
    spread: (deviation: number) => `الانحراف المعياري ${n(deviation)}`,
    questions: 'سؤالًا سؤالًا',
    questionsHint: 'افتح السؤال لترى كيف توزّعت إجاباته.',
    sorts: { missed: 'الأصعب أولًا', order: 'بالترتيب' },
    following: 'وبعده:',
    onScreen: 'اعرض السؤال على الشاشة',
    ofAll: (of: number) => `من ${n(of)}`,
    right: 'الصواب',
    rightOf: (right: number, of: number) =>
      right === 0 ? `لم يُصب فيه أحد من ${n(of)}` : `أصاب فيه ${some(right)} من ${n(of)}`,
    partlyRight: (value: number) => `صواب جزئي: ${n(value)}`,
    misled: 'الخطأ الأشيع',
    unsure: (value: number, of: number) => `قال ${some(value)} من ${n(of)}: لا أعرف`,
    unanswered: 'لم يجب أحد عن هذا السؤال بعد: هو سؤال جديد.',
    discrimination: 'التمييز',
    discriminates: {
      good: 'سؤال كاشف: من أصاب فيه أصاب غالبًا في غيره.',
      fair: 'سؤال كاشف إلى حدّ ما: من أصاب فيه أصاب كثيرًا في غيره.',
      poor: 'لا يكشف الكثير: الإصابة فيه لا تكاد ترتبط بالإصابة في غيره.',
      against: 'يخالف سائر الأسئلة: من أصاب فيه أخطأ كثيرًا في غيره. صياغته تحتاج إلى مراجعة.',
      unknown: 'لا يكفي ما لدينا لنقول كم يكشف هذا السؤال.',
    },
    first: 'ابدأ النقاش من هنا',
  },

  list: {
    ask: 'يكتب كل طالب رقمه في القائمة',
    askHint:
      'فتعرف أي الأرقام أنهى وأيّها لم يُنهِ، ودرجة كل رقم وإجاباته. لا أسماء: أعطِ كل طالب رقمه، ونحن نقول له قبل أن يبدأ إنك سترى درجته. ومن دون هذا الخيار لا ترى نتيجة طالب بعينه.',
    pupils: 'عدد الطلاب في القائمة',
    pupilsHint: 'من 1 إلى 99: لتعرض اللوحة من لم يُنهِ بعد.',
    pupilsWrong: 'اكتب عددًا من 1 إلى 99.',
    between: '، ',
    title: 'من أنهى؟',
    finished: (numbers: number, of: number) => `أنهى ${n(numbers)} من ${n(of)}.`,
    notYet: (numbers: string) => `لم يُنهِ بعد: ${numbers}.`,
    notAtAll: (numbers: string) => `لم يُنهِ: ${numbers}.`,
    all: 'أنهى كل من في القائمة.',
    done: 'أنهى',
    due: 'لم يُنهِ',
    scores: 'الدرجات بأرقام القائمة',
    twice: (numbers: string) =>
      `وصل أكثر من مرة: ${numbers}. تُعرض كل مرة في سطر، والأسبق وصولًا أولًا.`,
    unnumbered: (attempts: number) =>
      `بلا رقم: ${formatCount(lang, attempts, 'attempts')}، تعذّر أن نسأل أصحابها عن أرقامهم. تدخل في النتائج حين تغلق الصف، إن كانت خمسًا أو أكثر.`,
    leftOut: 'ما استبعدته من المحاولات ليس هنا.',
    number: 'الرقم',
    score: 'الدرجة',
    outOf: 'من',
    question: (step: number) => `السؤال ${n(step)}`,
    right: 'صواب',
    partly: 'صواب جزئي',
    wrong: 'خطأ',
    missing: 'لم يُسأل عنه',
    partlyCounts: 'صواب جزئي: لا يُحسب في الدرجة.',
    answer: (step: number) => `إجابة السؤال ${n(step)}`,
    file: 'بأرقام القائمة',
    table: 'نزّل الدرجات والإجابات بأرقام القائمة ({en:Excel})',
    tableHint:
      'فيه لكل رقم درجته، و1 لكل سؤال أصاب فيه و0 لما سواه ولو كان صوابه جزئيًا، ثم إجاباته بحروفها في ورقة الإجابات.',
    csv: '{en:CSV}',
    told: 'في هذا الصف أرقام قائمة، وقد قيل لكل طالب قبل أن يبدأ إنك سترى درجة رقمه وإجاباته. لا نعرف اسم أحد، ولا نتحقّق من أن من كتب الرقم صاحبه.',
    rules: [
      'من عنده رابط الدخول يجيب فقط: لا يرى اللوحة ولا نتائج غيره.',
      'من عنده رابط هذه اللوحة يرى ما تراه، ومنه درجة كل رقم وإجاباته، ويغلق الصف، ويبدّل الرابط.',
      'لا تُعرض أسماء ولا أجهزة. من كتب رقمًا قيل له من يرى درجته.',
      'نتائج الصف لا تدخل في إحصاءات القرّاء العامة، وتُحذف الأرقام مع الصف.',
    ],
  },

  alone: {
    title: 'إجابات عن سؤال منفرد',
    hint: 'هي لمن أجابوا عن سؤال واحد في رسالة أو صفحة أخرى، ولا تدخل في النتائج أعلاه.',
    origins: { web: 'في الموقع', embed: 'في صفحة أخرى', newsletter: 'في رسالة' },
    given: (value: number) => formatCount(lang, value, 'answers'),
    gone: (value: number) => `عن أسئلة لم تعد في الاختبار: ${formatCount(lang, value, 'answers')}.`,
    discarded: (value: number) =>
      `واستُبعد ما يبدو أن برنامجًا أرسله: ${formatCount(lang, value, 'answers')}.`,
  },

  receipt: {
    title: 'نتيجة طالب أراك رمزه',
    field: 'رمز النتيجة',
    hint: 'ثمانية من الحروف والأرقام، كما تظهر للطالب في نهاية الاختبار.',
    show: 'اعرض النتيجة',
    found: (code: string, score: number, of: number) =>
      `صاحب الرمز ${code} نال ${n(score)} من ${n(of)}.`,
    size: (typed: number, length: number) =>
      `كتبت ${n(typed)} من الحروف والأرقام، ورمز النتيجة ${n(length)}.`,
    none: 'لا محاولة بهذا الرمز في هذا الصف. إن أنهاها صاحبها الآن فأعد المحاولة بعد قليل.',
  },

  table: {
    sheet: 'النتائج',
    attempt: 'المحاولة',
    mark: (step: number) => `درجة ${n(step)}`,
    right: 'الصواب',
    total: 'المجموع',
    outOf: 'من',
    partly: 'صواب جزئي',
  },
}
