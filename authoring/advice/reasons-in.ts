import type { WrittenQuestion } from '../../src/kinds/schemas.ts'
import type { Path } from '../yaml-file.ts'

/** What readers are told about an answer. */
interface Reason {
  /** From its question. */
  path: Path
  text: string
  /** Whether it is said of what is right; undefined where it is said of either. */
  isRight: boolean | undefined
}

/** The reasons in a question of any kind. */
export function reasonsIn(question: WrittenQuestion): Reason[] {
  if ('feedback' in question) {
    return Object.entries(question.feedback).map(([field, text]) => ({
      path: ['feedback', field],
      text,
      isRight: field === 'right',
    }))
  }
  if ('choices' in question) {
    return question.choices.map(({ correct, feedback }, index) => ({
      path: ['choices', index, 'feedback'],
      text: feedback,
      isRight: correct === true,
    }))
  }
  return question.items.map(({ feedback }, index) => ({
    path: ['items', index, 'feedback'],
    text: feedback,
    isRight: undefined,
  }))
}
