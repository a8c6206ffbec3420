import { plain } from '../quiz/text.ts'
import type { Choice } from './choice/kind.ts'

/**
 * Choices in the words of schema.org: each a suggested answer, and none an accepted one.
 * @param type what https://schema.org/eduQuestionType calls the kind
 */
export const suggested = (type: 'Multiple choice' | 'Checkbox', choices: Choice[]) => ({
  eduQuestionType: type,
  suggestedAnswer: choices.map(({ text }, position) => ({
    '@type': 'Answer',
    position,
    text: plain(text),
  })),
})
