import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { milliseconds, print } from '../table.ts'
import { countDay, countRest, type Traffic } from './day.ts'
import { measureFold } from './fold.ts'
import { monthly } from './prices.ts'

/** Every page after an answer may read its quiz's view: ten feedbacks and a result. */
const pagesOfAnAttempt = 11

const traffic: Traffic[] = [
  { attempts: 800, quizzes: 1, pages: 8 },
  { attempts: 1000, quizzes: 1, pages: 8 },
  { attempts: 1000, quizzes: 20, pages: 8 },
  { attempts: 100_000, quizzes: 20, pages: 100, scale: 10 },
  { attempts: 10_000_000, quizzes: 20, pages: 6000, scale: 1000 },
]

const grouped = (n: number) => Math.round(n).toLocaleString('en')
const dollars = (n: number) => `$${n.toFixed(2)}`

/** What counting costs: operations and money, processor time, memory. */
export async function printScores(folder: string): Promise<void> {
  await printCosts()
  await printRest()
  const { all, listing, fold } = await measureFold(folder)
  const million = join(import.meta.dirname, 'million.ts')
  const counted = JSON.parse(
    execFileSync(
      process.execPath,
      // The budget: 52 MB for what lives, and three times 4 for what was just made. With more, V8 would only
      // leave more garbage lying about.
      ['--max-old-space-size=52', '--max-semi-space-size=4', million, '100'],
      { encoding: 'utf8' },
    ),
  )
  print('Counting', [
    ['', 'now', 'budget'],
    ['processor ms to count 1,000 events, workerd', milliseconds(all, 2), ''],
    ['of them to parse the list', milliseconds(listing, 2), ''],
    ['the fold alone', milliseconds(fold, 2), '2'],
    ['1,008,000 events, 1,000 quizzes: runs', grouped(counted.runs), ''],
    ['counted by them', grouped(counted.folded), '1,008,000'],
    ['operations of the busiest run', grouped(counted.busiest), '10,000'],
    ['memory, MB at most (V8 is given 64)', (counted.heap / 1_000_000).toFixed(0), '64'],
  ])
}

async function printCosts(): Promise<void> {
  const rows: string[][] = []
  for (const one of traffic) {
    const { lists, gets, puts, eventBytes, otherBytes, busiest } = await countDay(one)
    const writes = one.attempts + puts
    const gigabytes = (30 * (eventBytes + otherBytes)) / 1e9
    const usage = { reads: gets, writes, lists, gigabytes }
    const views = { ...usage, reads: gets + one.attempts * pagesOfAnAttempt }
    rows.push([
      `${grouped(one.attempts)} (${one.quizzes})`,
      ...[writes, puts, lists, gets, busiest].map(grouped),
      gigabytes.toFixed(2),
      dollars(monthly(usage)),
      dollars(monthly(views)),
    ])
  }
  print('Attempts a day (quizzes): KV operations a day, dollars a month on the paid plan', [
    [
      '',
      'writes',
      'of them counting',
      'lists',
      'reads',
      'busiest run',
      'GB a month',
      'counting',
      'with all views',
    ],
    ...rows,
  ])
}

async function printRest(): Promise<void> {
  const { lists, gets, puts } = await countRest(8)
  print('A day on which nobody plays', [
    ['', 'now', 'budget'],
    ['lists', grouped(lists), '700'],
    ['writes', grouped(puts), '0'],
    ['reads', grouped(gets), ''],
  ])
}
