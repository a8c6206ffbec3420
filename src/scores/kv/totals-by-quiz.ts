import { checksum, formatChecksum } from '../../quiz/checksum.ts'
import { noTotals, type Totals } from '../../quiz/statistics/totals.ts'
import type { TotalsBuilder } from '../../quiz/statistics/totals-builder.ts'
import { getListed } from './kv.ts'
import { noteMalformed, type Run } from './run.ts'
import { parseJson, type Shape } from './shape.ts'

/**
 * The totals of many quizzes as they are stored: by quiz, each as JSON text. Text is parsed only
 * where something is added, so that a thousand quizzes cost no more than the ones that were played.
 */
export type TotalsByQuiz = Map<string, string>

const nothing = JSON.stringify(noTotals)

/** The totals with what was counted since, which may have been taken away. A quiz that comes to nothing is left out. */
export function withBuilt(totals: TotalsByQuiz, quizzes: Map<string, TotalsBuilder>): TotalsByQuiz {
  const all = new Map(totals)
  for (const [quiz, builder] of quizzes) {
    const text = JSON.stringify(builder.plus(totalsOf(all, quiz)).totals())
    if (text === nothing) all.delete(quiz)
    else all.set(quiz, text)
  }
  return all
}

/** The totals of a quiz as JSON. */
export const totalsText = (totals: TotalsByQuiz, quiz: string) => totals.get(quiz) ?? nothing

export function totalsOf(totals: TotalsByQuiz, quiz: string): Totals {
  return JSON.parse(totalsText(totals, quiz))
}

/** One line of JSON for `head`, then one for each quiz: its slug, a tab, its totals. Equal totals are equal text. */
export function writeTotals(head: object, totals: TotalsByQuiz): string {
  const lines = [...totals.keys()].sort().map((quiz) => `${quiz}\t${totals.get(quiz)}`)
  return [JSON.stringify(head), ...lines].join('\n')
}

/** What `writeTotals` wrote; `undefined` for a text with another head. */
export function parseTotals<Head>(
  text: string,
  isHead: Shape<Head>,
): { head: Head; totals: TotalsByQuiz } | undefined {
  const [first = '', ...lines] = text.split('\n')
  const head = parseJson(first)
  if (!isHead(head)) return undefined
  const totals: TotalsByQuiz = new Map()
  for (const line of lines) {
    const tab = line.indexOf('\t')
    totals.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return { head, totals }
}

/** A key at the end of which stands a checksum of what is stored there: of keys of before there is none. */
export interface Vouched {
  key: string
  content: string | undefined
}

/** The end of such a key. */
export const contentChecksum = (text: string) => formatChecksum(checksum(text))

/**
 * Reads totals that a list named; `undefined`, and noted, where they are not what was written.
 * @throws LateReplica
 */
export async function readTotals<Head>(
  { kv, malformed }: Run,
  { key, content }: Vouched,
  isHead: Shape<Head>,
): Promise<{ head: Head; totals: TotalsByQuiz } | undefined> {
  const text = await getListed(kv, key)
  const read =
    content === undefined || content === contentChecksum(text)
      ? parseTotals(text, isHead)
      : undefined
  return read ?? noteMalformed(malformed, key)
}
