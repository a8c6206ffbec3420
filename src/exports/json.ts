import { type ExportFormat, everything } from './export-format.ts'

/** The quiz as it is: src/quiz/quiz.ts says what the fields mean. */
export const json: ExportFormat = {
  id: 'json',
  type: 'application/json; charset=utf-8',
  suffix: 'json',
  fidelity: () => everything,
  losses: () => [],
  write: (quiz) => `${JSON.stringify(quiz, null, 2)}\n`,
}
