import type { Alike, Cohort } from './totals.ts'

interface Choice {
  id: string
  given: number
  right: number
}

/** A cohort being counted. */
export interface OpenCohort extends Alike {
  scores: number[]
  sums: { rightScores: number; choices: Choice[] }[]
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
    sums: questions.map(() => ({ rightScores: 0, choices: [] })),
  }
}

/** Looks through them: there are a handful, and each id of a list would first have to be hashed for a map. */
export function countChoice(choices: Choice[], id: string, given: number, right: number) {
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
    const of = into.sums[i] as OpenCohort['sums'][number]
    of.rightScores += times * rightScores
    for (const [choice, given, right] of choices) {
      countChoice(of.choices, choice, times * given, times * right)
    }
  })
}

/** @throws RangeError when more was taken away than there was. */
export function closeCohort({ sums, ...cohort }: OpenCohort): Cohort {
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
