import type { AdviceWords } from './advice-words.ts'

const articles = ['وال', 'فال', 'بال', 'كال', 'لل', 'ال']
/** Written onto the next word: and, so, with, for, as. */
const joined = ['و', 'ف', 'ب', 'ل', 'ك']
const endings = ['تها', 'ها', 'هم', 'هن', 'ات', 'ون', 'ين', 'ان', 'ية', 'يه', 'وا', 'ه', 'ي', 'ا']

/** Letters that writers and editions spell in more than one way. */
const plainly = (word: string) =>
  word
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replaceAll('ؤ', 'و')
    .replaceAll('ئ', 'ي')

const withoutFirst = (parts: string[], word: string) =>
  parts
    .filter((part) => word.startsWith(part) && word.length - part.length >= 3)
    .map((part) => word.slice(part.length))

const withoutLast = (parts: string[], word: string) =>
  parts
    .filter((part) => word.endsWith(part) && word.length - part.length >= 3)
    .map((part) => word.slice(0, -part.length))

/** Arabic for those who judge a quiz without understanding it. */
export const ar: AdviceWords = {
  /**
   * A word as it is and without what Arabic writes onto it. Which letters those are cannot be told from
   * the word alone: «بوتين» begins with its own, «بالحرب» does not; so all that is possible is given.
   */
  forms(word) {
    const whole = plainly(word)
    const bare = [whole, ...withoutFirst(joined, whole)].flatMap((each) => [
      each,
      ...withoutFirst(articles, each),
    ])
    return [...bare, ...bare.flatMap((each) => withoutLast(endings, each))]
  },
  common: new Set(
    `من الى عن على في مع بين عند بعد قبل منذ حتى خلال حول دون ضد نحو لدي ما ماذا لماذا متي اين كيف كم هل هو هي هم هما هذا هذه ذلك تلك التي الذي الذين اللذان اللتان ان انه انها انهم لأن كان كانت يكون تكون ليس ليست لم لن لا قد كل بعض غير سوي الا او ام ثم لكن بل كما مثل حين حيث اذا لو ايضا فقط بحسب وفق المقال`
      .split(' ')
      .map(plainly),
  ),
  months: [
    ['يناير', 'كانون الثاني', 'جانفي'],
    ['فبراير', 'شباط', 'فيفري'],
    ['مارس', 'آذار'],
    ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
    ['مايو', 'أيار', 'ماي'],
    ['يونيو', 'حزيران', 'جوان'],
    ['يوليو', 'تموز', 'جويلية'],
    ['أغسطس', 'آب', 'أوت'],
    ['سبتمبر', 'أيلول', 'شتنبر'],
    ['أكتوبر', 'تشرين الأول'],
    ['نوفمبر', 'تشرين الثاني', 'نونبر'],
    ['ديسمبر', 'كانون الأول', 'دجنبر'],
  ],
  thousands: [
    ['ألف', 'آلاف', 'ألفًا', 'ألفا'],
    ['مليون', 'ملايين', 'مليونًا', 'مليونا'],
    ['مليار', 'مليارات', 'بليون'],
    ['تريليون', 'تريليونات'],
  ],
  allOrNone:
    /(?:كل|جميع)\s+(?:ما\s+(?:سبق|ذكر|تقدم)|(?:الإجابات|الخيارات))|(?:لا\s+شيء|لا\s+أحد|أي)\s+مما\s+(?:سبق|ذكر|تقدم)|(?:الخياران|الإجابتان)\s/,
  negative: /(?<![\p{L}\p{M}])(?:ليس|ليست|لم|لن|لا|ما\s+عدا|عدا|باستثناء|إلا|سوى)(?![\p{L}\p{M}])/u,
  stressed: /«[^»]*(?:ليس|ليست|لم|لن|لا|عدا|باستثناء|إلا|سوى)[^»]*»/,
  stressedExample: '«ليس»',
  verdict:
    /^(?:هذا|هذه|الإجابة|إجابة|الجواب|جواب)?\s*(?:خطأ|خاطئ|خاطئة|غير\s+صحيح|غير\s+صحيحة|صحيح|صحيحة|صواب|نعم|لا|أحسنت|ممتاز)\s*[.!]*$/,
  praise: /^(?:أحسنت|ممتاز|رائع|صحيح|صواب|نعم|بالضبط|إجابة\s+صحيحة|الإجابة\s+صحيحة)\s*[.!،:؛—–-]/,
  blame: /^(?:خطأ|خاطئ|غير\s+صحيح|للأسف|إجابة\s+خاطئة)\s*[.!،:؛—–-]/,
}
