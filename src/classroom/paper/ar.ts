import { formatNumber } from '../../languages/format.ts'

/** What sheets of paper say in Arabic. English has the same keys. */
export const ar = {
  worksheet: 'ورقة الأسئلة',
  reading: 'نص القراءة',
  answers: 'ورقة الإجابات',
  /** What it is, after its name. */
  about: {
    worksheet: (article: string, day: string) => `عن مقال «${article}»، ${day}`,
    reading: (article: string, day: string) => `شرح بألفاظنا لمقال «${article}»، ${day}`,
    answers: 'للمعلّم',
  },
  name: 'الاسم',
  class: 'الصف',
  listNumber: 'الرقم في القائمة',
  date: 'التاريخ',
  score: (of: number) => `الدرجة من ${formatNumber('ar', of)}`,
  glossary: 'معاني الكلمات',
  others: 'ولماذا لا تصحّ الإجابات الأخرى؟',
  brief: 'الصواب باختصار',
  /** Between letters and numbers of one answer. */
  comma: '، ',
  print: 'اطبع',
  made: 'صُمّمت هذه الصفحة لورق {en:A4} وورق {en:Letter}.',
  drawn: 'بعض الرسوم هنا يجيب عن أسئلة، فلا تظهر حين يُطبع النص مع ورقة الأسئلة.',
  withText: 'ورقة الأسئلة مع نص القراءة',
  withoutText: 'ورقة الأسئلة وحدها',
  textAlone: 'نص القراءة وحده',
  teach: 'ورقة الإجابات: في لوحة صفّ تنشئه',
  quiz: 'عُد إلى الاختبار',
  board: 'عُد إلى اللوحة',
  foot: {
    quiz: 'الاختبار نفسه، مع شرح كل إجابة:',
    read: 'الشرح كاملًا:',
    class: 'أجب مع صفّك على الهاتف:',
    code: 'رمز الصف',
    qr: (link: string) => `رمز {en:QR} يفتح {en:${link}}`,
  },
  group: {
    closed: 'أُغلق هذا الصف، فلا تحمل الورقة رمزه.',
    unknown: 'لا صفّ بهذا الرمز لهذا الاختبار، فلا تحمل الورقة رمزه.',
    unread: 'تعذّر التحقّق من الصف الآن: افتح رابطه قبل أن تطبع.',
  },
}

export type PaperWords = typeof ar
