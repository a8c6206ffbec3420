import { bare, placeOf } from '../letters.ts'

/** What a column can be for. */
export type Role =
  | 'prompt'
  | 'choice'
  | 'wrong'
  | 'correct'
  | 'feedback'
  | 'explanation'
  | 'name'
  | 'media'
  | 'type'

/** What a title says: the role of its column, and the place of the choice that it belongs to. */
export interface Title {
  role: Role
  place?: number
  /** How well it says so: of two columns for the same, the lower one is taken. */
  rank: number
}

/** Titles as people write them, the plainest first; articles, case, hyphens and vowel signs aside. */
const wordings: Record<Role, string[]> = {
  prompt: [
    'question text, prompt, question, question title, question stem, stem, question body, item, statement, q, text',
    'نص سؤال, سؤال, صيغه سؤال, متن سؤال, راس سؤال, اساله, اسئله, عباره, نص',
  ],
  choice: [
    'choice, option, alternative, answer option, answer choice, possible answer, answer, ans, opt, response, choice text, option text, answer text',
    'خيار, اختيار, بديل, نص خيار, خيار اجابه, اجابه, جواب, احتمال, نص اجابه, اجابه مقترحه, بند',
  ],
  wrong: [
    'incorrect answer, wrong answer, incorrect option, wrong option, incorrect choice, wrong choice, distractor, incorrect, wrong',
    'اجابه خاطئه, خيار خاطئ, جواب خاطئ, اجابه خطا, خيار خطا, بديل خاطئ, مشتت, مموه, خاطئ',
  ],
  correct: [
    'correct answer, right answer, correct choice, correct option, correct, right, correct answers, right answers, correct options, correct choices, answer key, correct answer number, correct answer letter, correct answer text, correct option number, correct index, correct answer index, correct option index, answer index, correct letter, solution, key, answer, answers, ans',
    'اجابه صحيحه, جواب صحيح, خيار صحيح, اختيار صحيح, بديل صحيح, صواب, صحيح, رقم اجابه صحيحه, حرف اجابه صحيحه, رمز اجابه صحيحه, رقم خيار صحيح, مفتاح اجابه, مفتاح, حل, اجابه, جواب, اجابات صحيحه',
  ],
  feedback: [
    'feedback, explanation, rationale, exp, reason, comment, why',
    'تعليق, شرح, تعليل, تغذيه راجعه, تفسير, سبب, توضيح',
  ],
  explanation: [
    'explanation, answer explanation, explainer, general feedback, rationale, solution explanation, feedback, exp, reason, comment, why, correct answer explanation',
    'شرح, شرح اجابه, تفسير, تفسير اجابه, تعليل, تعليل اجابه, توضيح, تغذيه راجعه, تغذيه راجعه عامه, تعليق, سبب, شرح اجابه صحيحه',
  ],
  name: ['name, heading, title, question name, topic', 'عنوان, عنوان سؤال, اسم, اسم سؤال, موضوع'],
  media: [
    'image link, image url, image, picture, photo, media, media link, media url, video, video link, youtube link, audio, audio link, sound, question image, image file',
    'رابط صوره, صوره, رابط صوره سؤال, صوره سؤال, رابط فيديو, فيديو, صوت, رابط صوت, وسائط',
  ],
  type: ['question type, type, kind', 'نوع سؤال, نوع'],
}

const ranks = Object.fromEntries(
  Object.entries(wordings).map(([role, lists]) => [
    role,
    new Map(lists.flatMap((list) => list.split(', ').map((words, rank) => [words, rank]))),
  ]),
) as Record<Role, Map<string, number>>

/** Words that only say that a feedback belongs to a choice. */
const belonging =
  /^(?:option|choice|answer|alternative|for|of|on|to|text|خيار|اختيار|بديل|اجابه|جواب|علي|ل|عن|نص)$/

/** Longer ones are no titles. */
const longest = 200

/** What a column's title says it is for; `undefined` where it says nothing we know. */
export function titleOf(written: string): Title | undefined {
  if (written.length > longest) return undefined
  return (
    read(written) ??
    written
      .split(/[/|\n]/)
      .map(read)
      .find((title) => title !== undefined)
  )
}

function read(written: string): Title | undefined {
  const words = wordsOf(written)
  const at = words.findIndex((word) => placeOf(word) !== undefined)
  if (at < 0) {
    const unnumbered = ['prompt', 'correct', 'explanation', 'name', 'media', 'type'] as const
    return [...unnumbered, 'choice' as const, 'wrong' as const]
      .map((role) => named(role, words))
      .find((title) => title !== undefined)
  }
  const place = placeOf(words[at] ?? '')
  const rest = words.filter((word, index) => index !== at && placeOf(word) !== place)
  if (rest.length === 0) return { role: 'choice', place, rank: 0 }
  const feedback = rest.filter((word) => !belonging.test(word))
  const title = named('choice', rest) ?? named('wrong', rest) ?? named('feedback', feedback)
  return title && { ...title, place }
}

function named(role: Role, words: string[]): Title | undefined {
  const rank = ranks[role].get(words.join(' '))
  return rank === undefined ? undefined : { role, rank }
}

/** `correctAnswer`, `Answer 3 (Optional)`, `option_a`, `الخيار أ (A)`, `Question - max 120 characters`. */
function wordsOf(written: string): string[] {
  const plain = written
    .replace(/\s[-–—]\s.*\s.*$/s, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\(s\)/gi, 's')
    .replaceAll('#', ' number ')
    .replace(/[([]([^)\]]*)[)\]]/g, (_, inside) => (placeOf(inside.trim()) ? ` ${inside} ` : ' '))
  return bare(plain)
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => (placeOf(word) ? word : word.replace(/^ال(?=..)/, '')))
}
