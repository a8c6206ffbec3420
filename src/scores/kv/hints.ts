import { earlierThan } from './algorithm.ts'
import { listWhile } from './kv.ts'
import { type LiveHint, livePrefix } from './live-keys.ts'
import type { Run } from './run.ts'
import { isLiveHint } from './view-shapes.ts'

/** As many as the views of any site fill: one whose hint is not listed would be written anew by every run. */
const pages = 50

/** What a list shows of the views, by quiz. One whose hint is of another shape is written anew, and its hint with it. */
export async function listHints({ kv }: Run, algorithm: string) {
  const hints = new Map<string, LiveHint>()
  const isWhole = await listWhile(kv, livePrefix(algorithm), { pages }, (keys) => {
    for (const { name, metadata } of keys)
      if (isLiveHint(metadata)) hints.set(name.slice(livePrefix(algorithm).length), metadata)
    return true
  })
  return { hints, isWhole }
}

/**
 * Of the views that were never written adds what the earlier way of counting said: where the way of counting is
 * new, the list of quizzes goes on naming those whose views have to wait, and no view says less than the one
 * before. `false` where not all of it was listed.
 */
export async function addEarlier(
  run: Run,
  quizzes: string[],
  hints: Map<string, LiveHint>,
): Promise<boolean> {
  const earlier = earlierThan(run.algorithm)
  const first = quizzes.filter((quiz) => !hints.has(quiz))
  if (!earlier || first.length === 0) return true
  const known = await listHints(run, earlier)
  for (const quiz of first) {
    const hint = known.hints.get(quiz)
    if (hint) hints.set(quiz, hint)
  }
  return known.isWhole
}
