import { count, formatNumber } from '../languages/format.ts'

const lang = 'ar'
const n = (value: number) => formatNumber(lang, value)

/** What pupils are told of their class: which it is, when it closes, their list number, where their result opens. */
export const groupWords = {
  group: {
    named: 'أنت تجيب مع صفّ «#».',
    unnamed: 'تجيب عن هذا الاختبار مع صفّك.',
    wasNamed: 'أجبت مع صفّ «#»، وقد أُغلق بعد ذلك.',
    wasUnnamed: 'أجبت عن هذا الاختبار مع صفّك، وقد أُغلق بعد ذلك.',
    closes: {
      withDay: (day: string, zone: string) => `يقبل الصف الإجابات حتى نهاية يوم ${day} (${zone}).`,
      at: (day: string, time: string, zone: string) =>
        `يقبل الصف الإجابات حتى الساعة ${time} من يوم ${day} (${zone}).`,
    },
    wasClosed: {
      withDay: (day: string, zone: string) => `أُغلق في نهاية يوم ${day} (${zone}).`,
      at: (day: string, time: string, zone: string) =>
        `أُغلق الساعة ${time} من يوم ${day} (${zone}).`,
    },
    late: {
      title: 'أُغلق هذا الصف',
      text: 'لن تصل إجاباتك إلى معلّمك. وإن كنت قد أنهيت الاختبار من قبل فافتح رابط نتيجتك الذي حفظته.',
      alone: 'أجب لنفسك',
      aloneHint: 'وتُحسب نتيجتك مع نتائج القرّاء عامة',
    },
    withheld: {
      told: 'لا تعرف صواب إجاباتك حتى يُغلق الصف.',
      testHint: 'نسألك فقط',
      taken: (question: number) => `أُخذت إجابتك عن السؤال ${n(question)}.`,
      change: 'غيّرها',
      answer: 'أُخذت إجابتك',
      answers: (answers: number) =>
        count(lang, answers, {
          zero: 'لم تجب عن شيء',
          one: 'أجبت عن السؤال',
          two: 'أجبت عن السؤالين',
          few: 'أجبت عن الأسئلة كلها (#)',
          many: 'أجبت عن الأسئلة كلها (#)',
          other: 'أجبت عن الأسئلة كلها (#)',
        }),
      opens: 'متى تُفتح نتيجتك؟',
      opensAfter: {
        withDay: (day: string, zone: string) =>
          `بعد نهاية يوم ${day} (${zone}): درجتك، والصواب في كل سؤال وسببه. وقد يغيّر معلّمك هذا الموعد.`,
        at: (day: string, time: string, zone: string) =>
          `بعد الساعة ${time} من يوم ${day} (${zone}): درجتك، والصواب في كل سؤال وسببه. وقد يغيّر معلّمك هذا الموعد.`,
      },
      opensWhenever: 'حين يُغلق معلّمك الصف: درجتك، والصواب في كل سؤال وسببه.',
      unread: 'تعذّر أن نقرأ الآن ما اختاره معلّمك لهذا الصف. افتح الرابط بعد قليل.',
      link: 'رابط نتيجتك: احفظه',
      look: 'هل فُتحت نتيجتي؟',
    },
    closedNamed: 'أُغلق صفّ «#».',
    closed: 'أُغلق هذا الصف.',
    unknown: 'لا نعرف صفًّا بهذا الرمز لهذا الاختبار. ربما انتهت مدّته أو أخطأت في نقل رقم.',
    unreached: 'لن تصل إجاباتك إلى معلّمك.',
    nowTold: 'ولأنه أُغلق نعرض لك الآن صواب كل إجابة.',
    alone: 'أكمل لنفسك بلا صف',
    list: {
      title: 'اكتب رقمك في القائمة لتبدأ',
      told: 'سيرى معلّمك درجتك وإجاباتك بهذا الرقم.',
      label: 'رقمك في قائمة الصف',
      hint: (numbers: number) => `رقم أعطاك إياه معلّمك، من 1 إلى ${n(numbers)}. لا تكتب اسمك.`,
      wrong: (numbers: number) => `اكتب رقمًا من 1 إلى ${n(numbers)}. إن لم تعرف رقمك فاسأل معلّمك.`,
      begin: 'ابدأ',
      yours: (number: number) => `رقمك في القائمة ${n(number)}.`,
      saved: (number: number) => `حُفظت نتيجتك برقمك في القائمة (${n(number)})، ويراها معلّمك.`,
    },
    receiptHint: 'أرِ معلّمك هذا الرمز إن طلب نتيجتك. لا يعرفها إلا من تعطيه الرمز.',
  },
}
