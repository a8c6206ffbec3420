import { countKey } from '../../kinds/kind.ts'
import { storedParts } from '../../kinds/stored.ts'
import type { Alike, Answer, Cohort } from './totals.ts'

interface Choice {
  id: string
  given: number
  right: number
}

/** An answer, and how often it was given. */
interface Repeated {
  answer: Answer
  times: number
}

/** The sums of a question being counted. */
export interface OpenSums {
  rightScores: number
  choices: Choice[]
  /** Answers of several parts by what was given, not in `choices` yet: to take each apart takes longer than all the rest. */
  several: Map<string, Repeated[]> | undefined
}

/** A cohort being counted. */
export interface OpenCohort extends Alike {
  scores: number[]
  sums: OpenSums[]
}

/** What tells cohorts apart, as one text. */
export const cohortKey = ({ kind, origin, mode, questions }: Alike) =>
  [kind, origin, mode, ...questions].join('\n')

export function openCohort({ kind, origin, mode, questions }: Alike): OpenCohort {
  return {
    kind,
    origin,
    mode,
    questions,
    scores: new Array(questions.length + 1).fill(0),
    sums: questions.map(() => ({ rightScores: 0, choices: [], several: undefined })),
  }
}

/** @param score of the answer set that it is one of */
export function countAnswer(sums: OpenSums, answer: Answer, score: number) {
  const [, given, right, marks] = answer
  if (right) sums.rightScores += score
  if (marks === undefined) return countChoice(sums.choices, given, 1, right)
  sums.several ??= new Map()
  const alike = sums.several.get(given)
  const repeated = alike?.find((one) => one.answer[2] === right && one.answer[3] === marks)
  if (repeated) repeated.times++
  else if (alike) alike.push({ answer, times: 1 })
  else sums.several.set(given, [{ answer, times: 1 }])
}

/** Answers of several parts are counted as wholes, and then each of their parts. */
function countSeveral({ choices, several }: OpenSums) {
  for (const { answer, times } of [...(several?.values() ?? [])].flat()) {
    const [, given, right, marks] = answer
    countChoice(choices, '', times, right * times)
    for (const part of storedParts([given, marks], right === 1) ?? [])
      countChoice(choices, countKey(part.part, part.value), times, part.right ? times : 0)
  }
}

/** Looks through them: there are a handful, and each id of a list would first have to be hashed for a map. */
function countChoice(choices: Choice[], id: string, given: number, right: number) {
  for (const choice of choices) {
    if (choice.id !== id) continue
    choice.given += given
    choice.right += right
    return
  }
  choices.push({ id, given, right })
}

/** Adds a cohort of the same key, or with `times` −1 takes it away. */
export function addCohort(into: OpenCohort, { scores, sums }: Cohort, times: 1 | -1) {
  scores.forEach((n, score) => {
    into.scores[score] = (into.scores[score] ?? 0) + times * n
  })
  sums.forEach(({ rightScores, choices }, i) => {
    const of = into.sums[i] as OpenSums
    of.rightScores += times * rightScores
    for (const [choice, given, right] of choices) {
      countChoice(of.choices, choice, times * given, times * right)
    }
  })
}

/** @throws RangeError when more was taken away than there was. */
export function closeCohort({ sums, ...cohort }: OpenCohort): Cohort {
  for (const open of sums) {
    countSeveral(open)
    open.several = undefined
  }
  const closed: Cohort = {
    ...cohort,
    scores: [...cohort.scores],
    sums: sums.map(({ rightScores, choices }) => ({
      rightScores,
      choices: choices
        .filter(({ given, right }) => given !== 0 || right !== 0)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, given, right }) => [id, given, right]),
    })),
  }
  const counts = closed.sums.flatMap(({ choices }) => choices.flatMap(([, ...n]) => n))
  refuseNegative(...closed.scores, ...counts)
  return closed
}

/** @throws RangeError when more was taken away than there was. */
export function refuseNegative(...counts: number[]) {
  if (counts.some((n) => n < 0)) {
    throw new RangeError('More was taken away than was ever counted')
  }
}
