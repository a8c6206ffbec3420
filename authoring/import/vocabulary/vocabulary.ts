import type { Role } from '../table/role.ts'

/** The words by which files of questions say what is what in one language, parted by commas. */
export interface Vocabulary {
  /** Titles of columns, the plainest first: of two columns for the same, the plainer one is taken. */
  titles: Record<Role, string>
  /** Words in a title that only say that a feedback belongs to a choice. */
  belonging: string
  /** Words before the number or letter of a choice. */
  labels: string
  /** Words for the first, the second and so on; several for one are parted by spaces. */
  ordinals: string
  /** Letters that number choices; where there is another order, the alphabet's, it comes last. */
  letters: string
  truth: { right: string; wrong: string }
  /** Parts of the names of types of question that are not answered by choosing. */
  otherTypes: string
  /** Parts of the names of types of question of which several choices can be right. */
  severalTypes: string
  /** What stands before the right letter in Aiken. */
  key: string
}
