import { everything, type Format, none } from './format.ts'

/** The quiz as it is: src/quiz/quiz.ts says what the fields mean. */
export const json: Format = {
  id: 'json',
  type: 'application/json; charset=utf-8',
  suffix: 'json',
  keeps: everything,
  problems: none,
  write: (quiz) => `${JSON.stringify(quiz, null, 2)}\n`,
}
