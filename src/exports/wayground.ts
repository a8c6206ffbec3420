import type { Point } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { csv } from './csv.ts'
import type { Format } from './format.ts'
import { beyond, placeOfRight, seconds } from './limits.ts'

const options = [1, 2, 3, 4, 5]

const header = [
  'Question Text',
  'Question Type',
  ...options.map((n) => `Option ${n}`),
  'Correct Answer',
  'Time in seconds',
  'Image Link',
  'Answer explanation',
]

/** The template's second row explains the columns. Without it an importer may skip a question. */
const hints = [
  'Text of the question (required)',
  'Multiple Choice',
  ...options.map((n) => `Text for option ${n} (${n < 3 ? 'required' : 'optional'})`),
  'Number of the correct option (1-5)',
  'Time in seconds (optional)',
  'Link of the image (optional)',
  'Explanation of the answer (optional)',
]

/** The template of Wayground, which was Quizizz. */
export const wayground: Format = {
  id: 'wayground.csv',
  type: 'text/csv; charset=utf-8',
  suffix: 'wayground.csv',
  keeps: {
    feedback: 'lost',
    explanation: 'kept',
    language: 'lost',
    direction: 'lost',
    source: 'lost',
  },
  problems: (quiz) => beyond(quiz, { choices: options.length }),
  write: ({ points }) => csv([header, hints, ...points.map(row)]),
}

function row({ explainer, question: { prompt, choices } }: Point): (string | number)[] {
  const texts = options.map((n) => plain(choices[n - 1]?.text ?? ''))
  const explanation = explainer.map(plain).join('\n')
  return [
    plain(prompt),
    'Multiple Choice',
    ...texts,
    placeOfRight(choices),
    seconds,
    '',
    explanation,
  ]
}
