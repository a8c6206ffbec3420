import type { WrittenQuestion } from '../../src/kinds/schemas.ts'
import { memoize } from '../../src/site/memoize.ts'

/** A choice with its place in the file. */
interface WrittenChoice {
  index: number
  id: string
  text: string
  correct: boolean
  feedback: string
}

/** The choices of a question of any kind, and the right one where there is just one; none where readers choose nothing. */
export const choicesIn = memoize((question: WrittenQuestion) => {
  const written = 'choices' in question ? question.choices : []
  const choices = written.map(
    (choice, index): WrittenChoice => ({ ...choice, index, correct: choice.correct === true }),
  )
  const right = choices.filter(({ correct }) => correct)
  return { choices, right: right.length === 1 ? right[0] : undefined }
})
