import type { Choice } from '../../src/kinds/choice/kind.ts'
import type { Question } from '../../src/kinds/kinds.ts'

/** The choices of a question that has some; of any other none. */
export const choicesOf = (question: Question | undefined): Choice[] =>
  question && 'choices' in question ? question.choices : []
