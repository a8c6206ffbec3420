import { joinWords } from './join-words.ar.ts'
import { manageWords } from './manage-words.ar.ts'
import { resultsWords } from './results-words.ar.ts'
import { teachWords } from './teach-words.ar.ts'

/** Everything the pages of educators say in Arabic. English has the same keys. */
export const ar = {
  frame: {
    title: 'ضعه في صفحة صفّك على منصّة المدرسة',
    hint: 'ألصق هذا المقطع في محرّر الصفحة حيث تقبل منصّتك {en:HTML}، مثل {en:Moodle} و{en:Canvas}. ما يُجاب فيه يصل إلى هذه اللوحة. وإن أخفت المنصّة الإطار بقي رابط الدخول تحته.',
    label: 'مقطع {en:HTML} للصفحة',
    copy: 'انسخ المقطع',
    copied: 'نُسخ المقطع',
  },

  board: {
    title: 'لوحة الصف',
    class: (code: string) => `صف ${code}`,
    deletedOn: (day: string) => `يُحذف الصف وكل نتائجه يوم ${day}.`,
    parts: 'أجزاء اللوحة',
    jump: { results: 'النتائج', invite: 'الدعوة', take: 'للطباعة والحفظ', manage: 'الإدارة' },
    open: 'الصف مفتوح.',
    closed: 'الصف مغلق: لا تصل إليه إجابات جديدة.',
    withheld: 'لا يعرف طلابك صواب إجاباتهم حتى يُغلق.',
    join: 'دعوة الصف',
    joinHint: (host: string) =>
      `يفتح الطالب {en:${host}} ثم يكتب هذا الرمز، أو يوجّه كاميرا هاتفه إلى المربّع.`,
    link: 'رابط الدخول',
    copy: 'انسخ الرابط',
    copied: 'نُسخ الرابط',
    publish: 'في نشرة أو موقع: انشر سؤالًا تأتي إجاباته إلى هذه اللوحة',
    share: 'أرسله إلى صفّك',
    shareText: (quiz: string) => `اختبار «${quiz}»: افتح الرابط وأجب.`,
    qr: (link: string) => `رمز {en:QR} يفتح {en:${link}}`,
    screen: 'اعرض على الشاشة',
    discuss: 'ناقش الأسئلة على الشاشة',
    screenHint: 'يمكن لصفّك أن يرى رابط هذه الشاشة: لا يفتح غيرها.',
  },

  take: {
    title: 'للطباعة والحفظ',
    worksheet: 'ورقة الأسئلة',
    worksheetHint: 'للطباعة، بلا إجابات، وحدها أو مع نص القراءة',
    answers: 'ورقة الإجابات',
    answersHint: 'الصواب في سطر، ثم سببه، ولماذا لا تصحّ بقية الإجابات',
    table: 'جدول النتائج',
    tableByAttempt: 'جدول النتائج محاولةً محاولة، بلا أرقام الطلاب',
    tableHint:
      'يُفتح في {en:Excel} و{en:LibreOffice}: حروف الإجابات ودرجاتها والمجموع، بلا رموز ولا أوقات',
    csv: 'الجدول نفسه بصيغة {en:CSV}',
    responses: 'للبرامج: {en:CSV} بالمعرّفات',
    beside: 'قارن صفوفًا جنبًا إلى جنب',
    besideHint: 'بروابط لوحاتها، ولا يُحفظ شيء',
    exports: 'الأسئلة لمنصّتك التعليمية: {en:Moodle} وغيرها',
    exportsHint: 'كل صيغة، وما لا يُحفظ فيها من الاختبار:',
  },

  print: {
    address:
      'رابط هذه الصفحة مفتاح لوحتك، وبعض المتصفّحات يطبعه في الهامش: أوقف خيار «الرؤوس والتذييلات» في نافذة الطباعة.',
  },
  ...teachWords,
  ...joinWords,
  ...resultsWords,
  ...manageWords,
}

export type ClassroomWords = typeof ar
