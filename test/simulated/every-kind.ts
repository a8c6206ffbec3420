import type { Question } from '../../src/kinds/kinds.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'
import { rivers } from '../support/quiz.ts'

const said = { text: '', feedback: '' }
const ids = ['ferry', 'mill', 'weir', 'lock']

/** A question of each kind. */
const questions: Question[] = [
  {
    id: 'fare',
    type: 'choice',
    prompt: '',
    choices: ids.map((id, i) => ({ id, ...said, correct: i === 1 })),
  },
  {
    id: 'built',
    type: 'multiple',
    prompt: '',
    choices: ids.map((id, i) => ({ id, ...said, correct: i < 2 })),
  },
  {
    id: 'first',
    type: 'order',
    prompt: '',
    items: ids.map((id, i) => ({ id, ...said, place: i + 1 })),
  },
  {
    id: 'whose',
    type: 'match',
    prompt: '',
    targets: ['town', 'miller'].map((id) => ({ id, text: '' })),
    items: ids.map((id, i) => ({ id, ...said, target: i % 2 ? 'town' : 'miller' })),
  },
  {
    id: 'long',
    type: 'number',
    prompt: '',
    unit: '',
    right: { from: 40, to: 60 },
    close: { from: 20, to: 80 },
    feedback: { right: '', close: '', far: '' },
    note: '',
  },
]

/** A quiz that asks a question of each kind. */
export const everyKind: Quiz = {
  ...rivers(),
  slug: 'weirs',
  points: questions.map((question) => ({
    id: question.id,
    heading: '',
    paragraphs: [1],
    explainer: [],
    question,
  })),
}
