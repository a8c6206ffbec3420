import type { Words } from './ar.ts'

/** What a shared score dares whoever sees it to do: none and all right have a sentence of their own. */
export function challengeOf({ social: { challenge } }: Words, score: number, of: number): string {
  if (score === 0) return challenge.none
  return score === of ? challenge.all : challenge.some
}
