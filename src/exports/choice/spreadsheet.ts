import type { ChoiceQuestion } from '../../kinds/choice/kind.ts'
import type { MultipleQuestion } from '../../kinds/multiple/kind.ts'
import { plain } from '../../quiz/text.ts'
import type { SpreadsheetRow } from '../spreadsheet.ts'

/** For Kahoot and Wayground alike. */
export const spreadsheet = ({
  type,
  prompt,
  choices,
}: ChoiceQuestion | MultipleQuestion): SpreadsheetRow => ({
  prompt: plain(prompt),
  several: type === 'multiple',
  choices: choices.map(({ text }) => plain(text)),
  right: choices.flatMap(({ correct }, index) => (correct ? [index + 1] : [])),
})
