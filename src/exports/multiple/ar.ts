/** What the files say of a question with several right choices in Arabic. English has the same keys. */
export const ar = {
  hint: 'قد يصحّ أكثر من إجابة.',
}

export type MultipleWords = typeof ar
