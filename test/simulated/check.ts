import { currentAlgorithm } from '../../src/scores/kv/algorithm.ts'
import { totalsOf } from '../../src/scores/kv/totals-by-quiz.ts'
import type { LiveView } from '../../src/scores/live.ts'
import { miscounts } from './arithmetic.ts'
import { fromEvents, fromSegments } from './counted-again.ts'
import type { Played } from './play.ts'
import { catalog } from './readers.ts'
import { storedCheckpoints } from './stored-checkpoints.ts'
import { type Stored, storedEvents, truthUpTo } from './truth.ts'

/** The way of counting that every seed has. */
const newest = currentAlgorithm

/** Everything a played seed did and must not have done, in words; nothing where all is well. */
export async function violations(played: Played): Promise<string[]> {
  const ofAll = storedEvents(played, newest)
  return [
    ...acknowledgedAreStored(played, ofAll),
    ...contentsAreFixed(played),
    ...runsKeepTheRules(played),
    ...played.scenario.algorithms.flatMap((algorithm, i) => {
      const events = storedEvents(played, algorithm)
      return [
        ...checkpointsAreTrue(played, algorithm, events),
        ...viewsAreTrue(played, algorithm),
        ...allIsCounted(played, algorithm, i, events),
      ]
    }),
    ...(await countingAgainIsTheSame(played)),
  ]
}

/** I1, I2, I8: what was called saved was stored by then, and nothing is there that no reader gave. */
function acknowledgedAreStored({ acknowledged, begun, kv }: Played, events: Stored[]): string[] {
  const early = [...acknowledged].filter(
    ([key, at]) => !kv.versions.of(key).some((v) => v.at <= at),
  )
  const strange = events.filter(({ attempt }) => !begun.has(attempt))
  return [
    ...early.map(([key]) => `I1: ${key} was called saved and was not`),
    ...strange.map(({ attempt }) => `I2: ${attempt} is stored and no reader began it`),
  ]
}

/** I5: a key has one content, whoever wrote it; but for when a group's event arrived, which each try says anew. */
function contentsAreFixed({ kv }: Played): string[] {
  const content = ({ value, metadata }: { value: string; metadata: unknown }) =>
    value + JSON.stringify({ ...(metadata as object), arrived: 0 })
  return ['event/', 'group-event/', 'segment/', 'checkpoint/'].flatMap((prefix) =>
    [...kv.versions.from(prefix, '')]
      .filter((key) => new Set(kv.versions.of(key).map(content)).size > 1)
      .map((key) => `I5: ${key} was written with two contents`),
  )
}

/** I9, I10, I11. */
function runsKeepTheRules({ runs, scenario: { pages } }: Played): string[] {
  return runs.all.flatMap(({ operations: { lists, puts }, complaints }) => [
    ...complaints.map((complaint) => `I10: ${complaint}`),
    ...(lists > 4 * pages + 20 ? [`I11: ${lists} lists in a run of ${pages} pages`] : []),
    ...(puts > 2 * pages + 4 ? [`I11: ${puts} writes in a run of ${pages} pages`] : []),
  ])
}

/** I3, I4: every checkpoint that was ever written is exact up to its watermark. */
export function checkpointsAreTrue(played: Played, algorithm: string, events: Stored[]): string[] {
  const checkpoints = storedCheckpoints(played.kv, algorithm)
  const [last] = checkpoints
  const wrong = checkpoints.flatMap(({ key, slot, keys, skipped, totals }) => {
    const truth = truthUpTo(played, algorithm, slot)
    const same =
      keys === truth.keys &&
      isEqual(skipped, truth.skipped) &&
      isEqual([...totals], [...truth.totals].sort())
    return same ? [] : [`I3: ${key} has ${keys} keys of ${truth.keys}`]
  })
  const quizzes = new Set(events.map(({ quiz }) => quiz))
  const arithmetic = [...quizzes].flatMap((quiz) =>
    miscounts(quiz, totalsOf(last?.totals ?? new Map(), quiz), events),
  )
  return [...wrong, ...arithmetic]
}

function viewsAreTrue(played: Played, algorithm: string): string[] {
  const { totals } = truthUpTo(played, algorithm, Number.POSITIVE_INFINITY)
  return [...totals].flatMap(([quiz, truth]) => {
    const stored = played.kv.versions.of(`live/${algorithm}/${quiz}`).at(-1)
    if (!catalog.has(quiz)) return stored ? [`a view of ${quiz}, which is not in the library`] : []
    const view: LiveView | undefined = stored && JSON.parse(stored.value)
    return JSON.stringify(view?.totals) === truth ? [] : [`the view of ${quiz} is not its totals`]
  })
}

/** I6, I12, and the audit finds nothing. */
function allIsCounted(played: Played, algorithm: string, i: number, events: Stored[]): string[] {
  const [last] = storedCheckpoints(played.kv, algorithm)
  const { runs, audit } = played.outcomes[i] ?? {}
  const missing = events.filter(({ slot }) => slot > (last?.slot ?? -1))
  // One, and those that wait for metadata.
  const tooMany = played.scenario.pages >= 100 ? 5 : 400
  const found: [string, boolean][] = [
    [`I12: ${missing.length} events beyond the watermark`, missing.length > 0],
    [`I6, I12: ${runs} runs until one wrote nothing`, (runs ?? Number.POSITIVE_INFINITY) > tooMany],
    [`the audit found more in ${audit?.more}`, audit?.more.length !== 0],
    [`the audit found less in ${audit?.fewer}`, audit?.fewer.length !== 0],
    [`the audit was stopped by ${audit?.error}`, audit?.error !== undefined],
  ]
  return found.filter(([, isWrong]) => isWrong).map(([words]) => words)
}

/** I7: from the segments alone and from the events alone comes the same. */
async function countingAgainIsTheSame(played: Played): Promise<string[]> {
  const [last] = storedCheckpoints(played.kv, newest)
  const [afresh] = storedCheckpoints(await fromEvents(played), newest)
  const segments = last ? fromSegments(played, newest, last) : new Map()
  const same = (totals: Map<string, string> = new Map()) =>
    isEqual([...totals].sort(), [...(last?.totals ?? [])])
  return [
    ...(same(segments) ? [] : ['I7: the segments come to something else']),
    ...(same(afresh?.totals) && afresh?.keys === last?.keys
      ? []
      : ['I7: the events come to something else']),
  ]
}

/** Of plain data, whatever the order of its fields. */
function isEqual(a: object, b: object): boolean {
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())
}
