import { checksum, formatChecksum } from '../../quiz/checksum.ts'
import type { Tally } from '../../quiz/statistics/tally.ts'
import { noTotals, type Totals } from '../../quiz/statistics/totals.ts'
import { getListed } from './kv.ts'
import { noteMalformed, type Run } from './run.ts'
import { parseJson, type Shape } from './shape.ts'

/**
 * The totals of many quizzes as they are stored: by quiz, each as JSON text. Text is parsed only
 * where something is added, so that a thousand quizzes cost no more than the ones that were played.
 */
export type Sums = Map<string, string>

const nothing = JSON.stringify(noTotals)

/** The sums with what was counted since. A quiz whose sums come to nothing is left out. */
export function added(sums: Sums, quizzes: Map<string, Tally>): Sums {
  const all = new Map(sums)
  for (const [quiz, tally] of quizzes) {
    const totals = JSON.stringify(tally.plus(totalsIn(all, quiz)).totals())
    if (totals === nothing) all.delete(quiz)
    else all.set(quiz, totals)
  }
  return all
}

/** The totals of a quiz as JSON. */
export const textIn = (sums: Sums, quiz: string) => sums.get(quiz) ?? nothing

export function totalsIn(sums: Sums, quiz: string): Totals {
  return JSON.parse(textIn(sums, quiz))
}

/** One line of JSON for `head`, then one for each quiz: its slug, a tab, its totals. Equal sums are equal text. */
export function writeSums(head: object, sums: Sums): string {
  const lines = [...sums.keys()].sort().map((quiz) => `${quiz}\t${sums.get(quiz)}`)
  return [JSON.stringify(head), ...lines].join('\n')
}

/** What `writeSums` wrote; `undefined` for a text with another head. */
export function parseSums<Head>(
  text: string,
  isHead: Shape<Head>,
): { head: Head; sums: Sums } | undefined {
  const [first = '', ...lines] = text.split('\n')
  const head = parseJson(first)
  if (!isHead(head)) return undefined
  const sums: Sums = new Map()
  for (const line of lines) {
    const tab = line.indexOf('\t')
    sums.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return { head, sums }
}

/** A key at the end of which stands a checksum of what is stored there: of keys of before there is none. */
export interface Vouched {
  key: string
  sum: string | undefined
}

/** The end of such a key. */
export const sumOf = (text: string) => formatChecksum(checksum(text))

/**
 * Reads sums that a list named; `undefined`, and noted, where they are not what was written.
 * @throws LateReplica
 */
export async function readSums<Head>(
  { kv, malformed }: Run,
  { key, sum }: Vouched,
  isHead: Shape<Head>,
): Promise<{ head: Head; sums: Sums } | undefined> {
  const text = await getListed(kv, key)
  const read = sum === undefined || sum === sumOf(text) ? parseSums(text, isHead) : undefined
  return read ?? noteMalformed(malformed, key)
}
