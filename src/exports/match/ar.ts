/** What the files say of a match in Arabic. English has the same keys. */
export const ar = {
  reason: (item: string, target: string, feedback: string) =>
    `«${item}» ← «${target}»: ${feedback}`,
}

export type MatchWords = typeof ar
