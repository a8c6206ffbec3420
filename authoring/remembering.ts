/**
 * The same function, run once for each text while a quiz is looked at: several rules read the same ones.
 * @param most how many texts are remembered before all are forgotten; those of some quizzes, where it is left out
 */
export function remembering<Result>(make: (text: string) => Result, most = 1000) {
  const known = new Map<string, Result>()
  return (text: string): Result => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
