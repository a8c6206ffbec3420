import { bare } from '../bare.ts'
import { words } from '../vocabulary/words.ts'

const right = words(({ truth }) => truth.right)
const wrong = words(({ truth }) => truth.wrong)
const others = words(({ otherTypes }) => otherTypes)
const several = words(({ severalTypes }) => severalTypes)

/** What a cell says of a statement; `undefined` where it says something else. */
export function truthOf(cell: string): boolean | undefined {
  const said = bare(cell).trim()
  return right.includes(said) ? true : wrong.includes(said) ? false : undefined
}

/** Whether a type of question, as programs and people call it, is one that is not answered by choosing. */
export const isOtherType = (type: string) => others.some((other) => bare(type).includes(other))

/** Whether several choices of such a type can be right. */
export const isSeveralType = (type: string) => several.some((each) => bare(type).includes(each))

/** Whether a row explains the columns, as templates have one below their titles. */
export const isHint = (cells: string[]) =>
  cells.filter((cell) => /\b(?:required|optional)\b/i.test(cell)).length > 1
