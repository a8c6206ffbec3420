import type { z } from 'zod'

/** What turning a question into what pages have needs beside the question. */
export interface Compiling {
  /** Of its quiz. */
  slug: string
  /** SHA-256, in hexadecimal. */
  hash(text: string): string
}

/** What readers of an edition know of a question besides its id. */
export interface Published {
  /** The ids of its choices or items, as they are written. */
  items: string[]
  /** What is right, by those ids, in a form that says the same of two questions with the same key. */
  key: string | string[] | { [field: string]: string | number } | null
}

/** What tells an answer to whoever looks at a question, or into its page, and does not read. */
export interface Giveaway {
  /** Where it stands, from the question. */
  at: (string | number)[]
  /** A sentence, with what to do. */
  message: string
  /** The part of the text that is meant. */
  part?: string
}

/** Questions of one kind as authors write them. */
export interface Written<S extends z.ZodType<{ id: string }>, Q> {
  schema: S
  /** A question as pages have it. */
  compile(written: z.output<S>, compiling: Compiling): Q
  /** A question as an edition holds it. */
  published(written: z.output<S>): Published
  /** What of its order or its ids gives it away. */
  giveaways?(written: z.output<S>): Giveaway[]
}

/** An id that is in the page before anybody has answered. */
export const tellingId = (at: Giveaway['at'], id: string, why: string): Giveaway => ({
  at: [...at, 'id'],
  message: `The id «${id}» stands in the page before anybody has answered, and ${why}: name what the text is about.`,
  part: id,
})
