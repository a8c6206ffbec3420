import type { Finding } from '../finding.ts'
import type { Prose } from '../prose.ts'
import type { QuizFile } from '../quiz-file.ts'
import { amountsIn } from './amounts.ts'
import { datesIn } from './dates.ts'

/** Below this a language may well spell a number out, or have a form of its own for it. */
const small = 10

/** Where two languages of a quiz do not give the same numbers, months, addresses and corrections. */
export function* sameFacts(one: QuizFile, two: QuizFile): Iterable<Finding> {
  const theirs = new Map(one.prose.filter(isTold).map((each) => [keyOf(each), each]))
  for (const ours of two.prose.filter(isTold)) {
    const other = theirs.get(keyOf(ours))
    if (!other) continue
    const [here, there] = [factsIn(two, ours.text), factsIn(one, other.text)]
    if (here.size + there.size === 0) continue
    const more = [...here].filter(([key]) => !there.has(key)).map(([, written]) => `«${written}»`)
    const less = [...there].filter(([key]) => !here.has(key)).map(([, written]) => `«${written}»`)
    if (more.length + less.length === 0) continue
    const line = one.yaml.lineOf(other.path)
    const where = `${one.lang}.yaml, line ${line}`
    const message =
      more.length === 0
        ? `${less.join(', ')} is in ${where}, and not here`
        : less.length === 0
          ? `${more.join(', ')} is not in ${where}`
          : `${more.join(', ')} is ${less.join(', ')} in ${where}`
    yield two.finding(
      ours.path,
      `${message}: make them the same, or see that both are meant.`,
      more[0]?.slice(1, -1),
    )
  }
  yield* sameSource(one, two)
  yield* sameCorrections(one, two)
}

const isTold = ({ path }: Prose) =>
  path[0] === 'graphics' || path[0] === 'points' || path[0] === 'figures' || path.length === 1
const keyOf = ({ path }: Prose) => path.join('/')

const none = new Map<string, string>()

/** What has to be the same in every language, each with how a text has it. */
function factsIn({ lang }: QuizFile, text: string): Map<string, string> {
  const dates = datesIn(lang, text)
  if (dates.length === 0 && !/\d|http/.test(text)) return none
  const amounts = amountsIn(lang, text).filter(({ value }) => value > small)
  const addresses = text.match(/https?:\/\/[^\s«»"<>{}]+/g) ?? []
  return new Map([
    ...amounts.map(({ value, written }) => [`number ${value}`, written] as const),
    ...dates.map(({ month, written }) => [`month ${month}`, written] as const),
    ...addresses.map((address) => [address, address] as const),
  ])
}

function* sameSource(one: QuizFile, two: QuizFile): Iterable<Finding> {
  const [theirs, ours] = [one.quiz?.source.url, two.quiz?.source.url]
  if (theirs === ours || !one.quiz || !two.quiz) return
  yield two.finding(
    ['source', 'url'],
    `The article’s address is ${ours ?? 'empty'} here and ${theirs ?? 'empty'} in ${one.lang}.yaml, line ${one.yaml.lineOf(['source', 'url'])}: is it the same article?`,
  )
}

function* sameCorrections(one: QuizFile, two: QuizFile): Iterable<Finding> {
  for (const [file, other] of [
    [one, two],
    [two, one],
  ] as const) {
    const known = (other.quiz?.corrections ?? []).map(({ date }) => date)
    for (const [index, { date }] of (file.quiz?.corrections ?? []).entries()) {
      const at = known.indexOf(date)
      if (at >= 0) known.splice(at, 1)
      else if (other.quiz)
        yield file.finding(
          ['corrections', index],
          `This correction of ${date} is not in ${other.lang}.yaml: its readers have the quiz that was wrong too. Add it there.`,
        )
    }
  }
}
