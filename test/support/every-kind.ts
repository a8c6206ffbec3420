import type { Question } from '../../src/kinds/kinds.ts'
import type { Lang } from '../../src/languages/languages.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { rivers } from './quiz.ts'

const why = (id: string) => `Why ${id}.`
const items = (...ids: string[]) => ids.map((id) => ({ id, text: `The ${id}`, feedback: why(id) }))

/** A question of each kind, whose answers are `ab`, `abc`, the order and the pairs given, or the number. */
const questions = (right: number): Question[] => [
  {
    id: 'one',
    type: 'choice',
    prompt: 'One of these?',
    choices: items('reed', 'moss', 'fern').map((item, i) => ({ ...item, correct: i === right })),
  },
  {
    id: 'several',
    type: 'multiple',
    prompt: 'Which of these?',
    choices: items('carp', 'pike', 'eel').map((item, i) => ({ ...item, correct: i !== right })),
  },
  {
    id: 'sorted',
    type: 'order',
    prompt: 'In what order?',
    items: items('brook', 'river', 'sea').map((item, i) => ({
      ...item,
      place: ((i + right) % 3) + 1,
    })),
  },
  {
    id: 'paired',
    type: 'match',
    prompt: 'Who says so?',
    targets: [
      { id: 'mayor', text: 'The mayor' },
      { id: 'miller', text: 'The miller' },
    ],
    items: items('flood', 'bridge').map((item, i) => ({
      ...item,
      target: i === right ? 'mayor' : 'miller',
    })),
  },
  {
    id: 'counted',
    type: 'number',
    prompt: 'How many?',
    unit: 'boats',
    right: { from: 40 + right, to: 50 },
    close: { from: 30, to: 60 },
    feedback: { right: 'Yes.', close: 'Nearly.', far: 'No, some 45.' },
    note: '',
  },
]

/** A quiz with a question of every kind, one of them answered by each of two drawings. `right` varies what is right. */
export function everyKind(lang: Lang, right: 0 | 1 = 0): Quiz {
  const quiz = rivers(lang)
  const [point] = quiz.points
  if (!point) throw new Error('The quiz has no key points.')
  const timeline = (at: 'step' | 'feedback', title: string) => ({
    type: 'timeline',
    title,
    point: 'point-3',
    at,
    moments: [{ date: '1900', text: 'A flood', shape: 'moment', paragraphs: [1] }],
  })
  return {
    ...quiz,
    points: questions(right).map((question, i) => ({ ...point, id: `point-${i + 1}`, question })),
    graphics: [timeline('step', 'Before it'), timeline('feedback', 'After it')],
  }
}
