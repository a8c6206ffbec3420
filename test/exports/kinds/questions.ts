import type { Question } from '../../../src/kinds/kinds.ts'
import type { MatchQuestion } from '../../../src/kinds/match/kind.ts'
import type { MultipleQuestion } from '../../../src/kinds/multiple/kind.ts'
import type { NumberQuestion } from '../../../src/kinds/number/kind.ts'
import type { OrderQuestion } from '../../../src/kinds/order/kind.ts'
import type { Lang } from '../../../src/languages/languages.ts'
import type { Quiz } from '../../../src/quiz/quiz.ts'
import { nasty } from '../../support/nasty-quiz.ts'
import { rivers } from '../../support/quiz.ts'

/** How a text is said: in the test's own words, or all in one nasty one. */
type Say = (ar: string, en: string) => string

const multiple = (say: Say): MultipleQuestion => ({
  id: 'who-sails',
  type: 'multiple',
  prompt: say('مَن يعبر النهر؟', 'Who crosses the river?'),
  choices: [
    ['fishers', 'الصيادون', 'the fishers', true],
    ['pupils', 'التلاميذ', 'the pupils', true],
    ['soldiers', 'الجنود', 'the soldiers', false],
    ['farmers', 'المزارعون', 'the farmers', true],
  ].map(([id, ar, en, correct]) => ({
    id: `${id}`,
    text: say(`${ar}`, `${en}`),
    correct: correct === true,
    feedback: say(`تعليل: ${ar}`, `Why ${en}`),
  })),
})

const order = (say: Say): OrderQuestion => ({
  id: 'what-first',
  type: 'order',
  prompt: say('رتّب من الأقدم إلى الأحدث.', 'Order them, the oldest first.'),
  items: [
    ['bridge', 'جسر {en:Delta}', 'the bridge of {ar:المدينة}', 3],
    ['ford', 'المخاضة', 'the ford', 1],
    ['ferry', 'العبّارة', 'the ferry', 2],
  ].map(([id, ar, en, place]) => ({
    id: `${id}`,
    text: say(`${ar}`, `${en}`),
    feedback: say(`تعليل: ${ar}`, `Why ${en}`),
    place: Number(place),
  })),
})

const match = (say: Say): MatchQuestion => ({
  id: 'who-says',
  type: 'match',
  prompt: say('من يقول ذلك؟', 'Who says so?'),
  // Ids are unique on their own side alone.
  targets: [
    { id: 'port', text: say('الميناء: {en:Port}', 'the port: {ar:الميناء}') },
    { id: 'nobody', text: say('لا أحد', 'nobody') },
    { id: 'town', text: say('المدينة', 'the town') },
  ],
  items: [
    ['deep', 'النهر عميق', 'the river is deep', 'town'],
    ['port', 'الميناء قديم', 'the port is old', 'port'],
    ['cold', 'الماء بارد', 'the water is cold', 'town'],
  ].map(([id, ar, en, target]) => ({
    id: `${id}`,
    text: say(`${ar}`, `${en}`),
    target: `${target}`,
    feedback: say(`تعليل: ${ar}`, `Why ${en}`),
  })),
})

const number = (say: Say): NumberQuestion => ({
  id: 'how-many',
  type: 'number',
  prompt: say('كم قاربًا في اليوم؟', 'How many boats a day?'),
  unit: say('قارب', 'boats'),
  right: { from: 38, to: 42 },
  close: { from: 20, to: 51 },
  feedback: {
    right: say('هذا ما يقوله النص.', 'So the text says.'),
    close: say('قريب منه.', 'Close to it.'),
    far: say('بعيد عنه.', 'Far from it.'),
  },
  note: say('الحساب لنا.', 'The sum is ours.'),
})

const makers = { multiple, order, match, number }
export type OtherKind = keyof typeof makers
const otherKinds = Object.keys(makers) as OtherKind[]

const point = (question: Question, heading: string, text: string): Quiz['points'][number] => ({
  id: `point-${question.id}`,
  heading,
  paragraphs: [2, 4],
  explainer: [text, `${text} 2`],
  question,
})

/** A quiz of one question of each kind but `choice`, or of one kind alone. */
export function ofKinds(lang: Lang, ...only: OtherKind[]): Quiz {
  const say: Say = (ar, en) => (lang === 'ar' ? ar : en)
  const kinds = only.length > 0 ? only : otherKinds
  return {
    ...rivers(lang),
    points: kinds.map((kind) =>
      point(makers[kind](say), say('النهر', 'the river'), say('شرح النهر.', 'About the river.')),
    ),
  }
}

/** The question of a kind in such a quiz. */
export function asked<K extends OtherKind>(lang: Lang, kind: K): ReturnType<(typeof makers)[K]> {
  return ofKinds(lang, kind).points[0]?.question as ReturnType<(typeof makers)[K]>
}

/** A question of each of these kinds for every nasty text, which is in its every text. */
function nastyKinds(lang: Lang = 'ar'): Quiz {
  const points = nasty.flatMap((each, index) =>
    otherKinds.map((kind) => {
      const question = makers[kind]((_, en) => `${each} ${en.length}${en.at(-1)}`)
      return point({ ...question, id: `${question.id}-${index}` }, each, each)
    }),
  )
  return { ...rivers(lang), points }
}

export const quizzes: [string, () => Quiz][] = [
  ['in Arabic', () => ofKinds('ar')],
  ['in English', () => ofKinds('en')],
  ['of nasty texts', () => nastyKinds()],
]
