import { violations } from './check.ts'
import { type Changes, play } from './play.ts'

/** Of so many seeds those whose play broke an invariant, and what it broke. */
export async function broken(
  first: number,
  times: number,
  changes?: Changes,
): Promise<[seed: number, what: string[]][]> {
  const found: [number, string[]][] = []
  for (let seed = first; seed < first + times; seed++) {
    const what = await violations(await play(seed, changes))
    if (what.length > 0) found.push([seed, what])
  }
  return found
}
