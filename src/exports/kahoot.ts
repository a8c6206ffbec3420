import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import type { Format } from './format.ts'
import { beyond, placeOfRight, seconds } from './limits.ts'
import { type Cell, workbook } from './workbook.ts'

const limits = { prompt: 120, choice: 75, choices: 4 }

/** Kahoot's own template: its header stands in row 8, the questions from row 9 on. */
export const kahoot: Format = {
  id: 'kahoot.xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  suffix: 'kahoot.xlsx',
  keeps: {
    feedback: 'lost',
    explanation: 'lost',
    language: 'lost',
    direction: 'lost',
    source: 'lost',
  },
  problems: (quiz) => beyond(quiz, limits),
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

function row({ question: { prompt, choices } }: Point, index: number): Cell[] {
  const texts = Array.from({ length: limits.choices }, (_, place) =>
    plain(choices[place]?.text ?? ''),
  )
  return [index + 1, plain(prompt), ...texts, seconds, placeOfRight(choices)]
}
