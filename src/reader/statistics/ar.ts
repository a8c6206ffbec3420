import { count, formatCount, formatNumber } from '../../languages/format.ts'

const lang = 'ar'

/** What the page of statistics says in Arabic. English has the same keys. */
export const ar = {
  title: 'إحصاءات الاختبار',
  reveals: 'هذه الصفحة تكشف الإجابات.',
  start: 'أجب عن الاختبار أولًا',
  times: (value: number) =>
    count(lang, value, {
      zero: 'لا محاولات بعد',
      one: 'محاولة واحدة',
      two: 'محاولتان',
      few: '# محاولات',
      many: '# محاولة',
      other: '# محاولة',
    }),
  sinceThen: 'لا محاولات منذ ذلك الحين.',
  /** Of attempts from before the questions changed. */
  kept: 'تُحسب إجاباتها في الأسئلة الباقية، وتبقى نتائجها على حدة.',
  gone: 'لم يبقَ من أسئلتها سؤال في الاختبار، فلا تُحسب في ما يلي من أرقام.',
  finished: 'أنهوا الاختبار',
  mean: 'متوسط النتيجة',
  all: 'أصابوا في الكل',
  tooFew: (least: number) =>
    `هذا أقل من أن يُستنتج منه شيء. تظهر الأرقام حين يبلغ العدد ${formatNumber(lang, least)}.`,
  /** Where numbers of single questions are shown. */
  fewScores: (least: number) =>
    `هذا أقل من أن تُعرض نتائجه. تظهر حين يبلغ العدد ${formatNumber(lang, least)}.`,
  unknown: 'تعذّر الوصول إلى الأرقام الآن. أعد المحاولة بعد قليل.',
  counted: 'أُحصيت هذه الأرقام في',
  moment: (day: string, time: string, zone: string) => `${day} الساعة ${time} (${zone})`,

  modesCaption: 'متوسط النتيجة في كل طريقة',
  mode: { walk: 'الشرح ثم السؤال', test: 'السؤال ثم الشرح' },
  few: 'عدد غير كافٍ',

  consistency: 'هل يقيس الاختبار شيئًا واحدًا؟',
  consistent: {
    good: 'نعم: النتيجة الواحدة تدل على فهم صاحبها.',
    fair: 'إلى حدّ ما: النتائج تصف القرّاء جملةً أكثر مما تصف واحدًا منهم.',
    poor: 'قليلًا، كما يُعهد في اختبار قصير: لا يُحكم بنتيجة واحدة على صاحبها.',
    against: 'لا: أسئلته يخالف بعضها بعضًا وتحتاج إلى مراجعة.',
    unknown: 'المحاولات أقل من أن تجيب عن ذلك، أو نتائجها كلها سواء.',
  },
  kr20: 'معامل الاتساق {en:KR-20}',

  questions: 'سؤالًا سؤالًا',
  questionsHint: 'كم أصاب من كل 100. افتح السؤال لترى كيف توزّعت الإجابات.',
  /** Before a percentage, for those who hear it. */
  right: 'أصاب فيه',
  mostWrong: 'الخطأ الأشيع',
  quality: 'للمعلّمين والمحرّرين: هل تقيس الأسئلة ما نريد؟',
  coefficient: 'التمييز',
  meaning: 'معناه',
  discriminates: {
    good: 'كاشف: من أصاب فيه أصاب غالبًا في غيره.',
    fair: 'كاشف إلى حدّ ما: من أصاب فيه أصاب كثيرًا في غيره.',
    poor: 'لا يكشف الكثير: الإصابة فيه لا تكاد ترتبط بالإصابة في غيره.',
    against: 'يخالف سائر الأسئلة: من أصاب فيه أخطأ كثيرًا في غيره. صياغته تحتاج إلى مراجعة.',
    unknown: 'لا يكفي ما لدينا لنقول كم يكشف هذا السؤال.',
  },
  discrimination: 'التمييز، بين −1 و1: هل أصاب في السؤال من أصابوا في غيره؟',

  framed: (times: string, mean?: string) =>
    `في إطارات على مواقع أخرى: ${times}${mean ? `، متوسط نتيجتها ${mean}` : ''}. لا تدخل في أي رقم آخر هنا.`,
  alone: 'إجابات عن سؤال واحد',
  aloneHint: 'أجاب أصحابها عن سؤال وحده، وليست إجاباتهم في ما سبق من أرقام. النسبة لمن أصاب.',
  origin: {
    web: 'على الموقع',
    embed: 'في صفحات مواقع أخرى',
    newsletter: 'من النشرات البريدية',
  },
  answers: (value: number) => formatCount(lang, value, 'answers'),

  notes: 'ما معنى هذه الأرقام؟',
  who: 'هي من قرّاء اختاروا بأنفسهم أن يجيبوا، بلا أسماء ولا تحقّق، فليست استطلاعًا ولا امتحانًا. ولا تدخل فيها إجابات الصفوف والمجموعات.',
  retired: (answers: string) =>
    `لم تدخل في الأرقام ${answers} عن أسئلة أو خيارات لم تعد في الاختبار.`,
  discarded: (answers: string) => `استُبعد ما يبدو أن برنامجًا أرسله: ${answers}.`,
  data: 'الأرقام نفسها بصيغة {en:JSON}',
}

export type StatisticsWords = typeof ar
