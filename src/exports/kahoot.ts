import type { Point, Quiz } from '../quiz/quiz.ts'
import { writerFor } from './by-kind.ts'
import type { Cell } from './cell.ts'
import type { ExportFormat } from './export-format.ts'
import { fidelityOf } from './fidelity.ts'
import { lossesOfKindOrSize } from './losses.ts'
import { rightCell, seconds } from './spreadsheet.ts'
import { workbook } from './workbook.ts'

const limits = { prompt: 120, choice: 75, choices: 4 }

/** Kahoot's own template: its header stands in row 8, the questions from row 9 on. */
export const kahoot: ExportFormat = {
  id: 'kahoot.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  suffix: 'kahoot.xlsx',
  fidelity: fidelityOf('kahoot', {
    feedback: 'lost',
    explanation: 'lost',
    language: 'lost',
    direction: 'lost',
    source: 'lost',
  }),
  losses: lossesOfKindOrSize('kahoot', limits),
  write: (quiz) => workbook(rows(quiz), quiz.lang),
}

function rows({ points }: Quiz): Cell[][] {
  const answers = [1, 2, 3, 4].map((n) => `Answer ${n} - max ${limits.choice} characters`)
  return [
    [],
    ['', 'Quiz template'],
    ['', 'Add questions, at least two answer alternatives, time limit and choose correct answers.'],
    [],
    [],
    [],
    [],
    [
      '',
      `Question - max ${limits.prompt} characters`,
      ...answers,
      'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
      'Correct answer(s) - choose at least one',
    ],
    ...points.map(row),
  ]
}

function row({ question }: Point, index: number): Cell[] {
  const written = writerFor('kahoot', question)(question)
  const texts = Array.from({ length: limits.choices }, (_, place) => written.choices[place] ?? '')
  return [index + 1, written.prompt, ...texts, seconds, rightCell(written)]
}
