import type { toWrite } from '../../template.ts'
import type { Answer } from '../draft.ts'

/** An answer of one kind. */
export type AnswerOf<T> = Extract<Answer, { type: T }>

/** Writes a question's texts and ids as a quiz file has them. */
export interface Pen {
  /** A text; where the file had none, what the author is asked to write there. */
  text(said: string, otherwise: Parameters<typeof toWrite>[1]): string
  /** An id of this text, once in this question. */
  id(text: string): string
}

/** How questions of one kind come into a quiz file. */
export interface ImportedKind<A> {
  /** Why a quiz cannot hold this one: a full sentence; `undefined` where it can. */
  whyNot(answer: A): string | undefined
  /** The texts that tell which language the file is in. */
  texts(answer: A): string[]
  /** The fields of `question` in the quiz file, besides `id`, `type` and `prompt`. */
  write(answer: A, pen: Pen): Record<string, unknown>
}
