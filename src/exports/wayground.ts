import type { Point } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { writerFor } from './by-kind.ts'
import { commaSeparated } from './comma-separated.ts'
import type { ExportFormat } from './export-format.ts'
import { fidelityOf } from './fidelity.ts'
import { lossesOfKindOrSize } from './losses.ts'
import { rightCell, seconds } from './spreadsheet.ts'

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
export const wayground: ExportFormat = {
  id: 'wayground.csv',
  type: 'text/csv; charset=utf-8',
  suffix: 'wayground.csv',
  fidelity: fidelityOf('wayground', {
    feedback: 'lost',
    explanation: 'kept',
    language: 'lost',
    direction: 'lost',
    source: 'lost',
  }),
  losses: lossesOfKindOrSize('wayground', { choices: options.length }),
  write: ({ points }) => commaSeparated([header, hints, ...points.map(row)]),
}

function row({ explainer, question }: Point): (string | number)[] {
  const written = writerFor('wayground', question)(question)
  return [
    written.prompt,
    written.several ? 'Checkbox' : 'Multiple Choice',
    ...options.map((n) => written.choices[n - 1] ?? ''),
    rightCell(written),
    seconds,
    '',
    explainer.map(plain).join('\n'),
  ]
}
