import type { ChoiceQuestion } from '../../kinds/choice/kind.ts'
import { plain } from '../../quiz/text.ts'
import type { SpreadsheetRow } from '../spreadsheet.ts'

/** For Kahoot and Wayground alike. */
export const spreadsheet = ({ prompt, choices }: ChoiceQuestion): SpreadsheetRow => ({
  prompt: plain(prompt),
  choices: choices.map(({ text }) => plain(text)),
  right: choices.flatMap(({ correct }, index) => (correct ? [index + 1] : [])),
})
