import type { Mode } from '../quiz.ts'
import type { Cohort, Sheet, Totals } from './totals.ts'

interface Choice {
  given: number
  right: number
}

interface OpenCohort {
  mode: Mode
  questions: string[]
  scores: number[]
  sums: { rightScores: number; choices: Map<string, Choice> }[]
}

/** The cohort of the sheets that name these questions in this order, and each one's place in it. */
interface Form {
  cohort: OpenCohort
  places: number[]
}

/** Sums being made. Adding in any order, in any parts, gives the same totals. */
export class Tally {
  readonly #cohorts = new Map<string, OpenCohort>()
  readonly #forms = new Map<string, Form>()

  /** Counts an attempt; `false`, and nothing is counted, for one that names no question or one twice. */
  add({ mode, answers }: Sheet): boolean {
    let key: string = mode
    let score = 0
    for (const [question, , right] of answers) {
      key += `\n${question}`
      score += right
    }
    const form = this.#forms.get(key) ?? this.#newForm(key, mode, answers)
    if (form?.places.length !== answers.length) return false
    const { cohort, places } = form
    cohort.scores[score] = (cohort.scores[score] ?? 0) + 1
    for (let i = 0; i < answers.length; i++) {
      const [, choice, right] = answers[i] as Sheet['answers'][number]
      const sums = cohort.sums[places[i] as number] as OpenCohort['sums'][number]
      if (right) sums.rightScores += score
      count(sums.choices, choice, 1, right)
    }
    return true
  }

  /** Adds sums already made, or with `times` −1 takes them away again. */
  plus(totals: Totals, times: 1 | -1 = 1): this {
    for (const { mode, questions, scores, sums } of totals) {
      const cohort = this.#cohort(mode, questions)
      scores.forEach((n, score) => {
        cohort.scores[score] = (cohort.scores[score] ?? 0) + times * n
      })
      sums.forEach(({ rightScores, choices }, i) => {
        const into = cohort.sums[i] as OpenCohort['sums'][number]
        into.rightScores += times * rightScores
        for (const [choice, given, right] of choices) {
          count(into.choices, choice, times * given, times * right)
        }
      })
    }
    return this
  }

  /** @throws RangeError when more was taken away than there was. */
  totals(): Totals {
    return [...this.#cohorts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, cohort]) => close(cohort))
      .filter(({ scores }) => scores.some((n) => n > 0))
  }

  #newForm(key: string, mode: Mode, answers: Sheet['answers']): Form | undefined {
    const asked = answers.map(([question]) => question)
    const questions = [...new Set(asked)].sort()
    if (questions.length === 0 || questions.length < asked.length) return undefined
    if (questions.some((question) => /^$|\n/.test(question))) return undefined
    const places = asked.map((question) => questions.indexOf(question))
    const made = { cohort: this.#cohort(mode, questions), places }
    this.#forms.set(key, made)
    return made
  }

  #cohort(mode: Mode, questions: string[]): OpenCohort {
    const key = [mode, ...questions].join('\n')
    const known = this.#cohorts.get(key)
    if (known) return known
    const made: OpenCohort = {
      mode,
      questions,
      scores: new Array(questions.length + 1).fill(0),
      sums: questions.map(() => ({ rightScores: 0, choices: new Map() })),
    }
    this.#cohorts.set(key, made)
    return made
  }
}

function count(choices: Map<string, Choice>, id: string, given: number, right: number) {
  const choice = choices.get(id)
  if (!choice) choices.set(id, { given, right })
  else {
    choice.given += given
    choice.right += right
  }
}

function close({ mode, questions, scores, sums }: OpenCohort): Cohort {
  const cohort: Cohort = {
    mode,
    questions,
    scores: [...scores],
    sums: sums.map(({ rightScores, choices }) => ({
      rightScores,
      choices: [...choices]
        .filter(([, { given, right }]) => given !== 0 || right !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { given, right }]) => [id, given, right]),
    })),
  }
  const counts = cohort.sums.flatMap(({ choices }) => choices.flatMap(([, ...n]) => n))
  if ([...scores, ...counts].some((n) => n < 0)) {
    throw new RangeError('More was taken away than was ever counted')
  }
  return cohort
}
