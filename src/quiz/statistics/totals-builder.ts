import {
  addCohort,
  closeCohort,
  cohortKey,
  countAnswer,
  type OpenCohort,
  type OpenSums,
  openCohort,
  refuseNegative,
} from './open-cohort.ts'
import type { Alike, Answer, AnswerSet, Discarded, Totals } from './totals.ts'

/** The cohort of the answer sets that name these questions in this order, and each one's place in it. */
interface Form {
  cohort: OpenCohort
  asked: string[]
  places: number[]
}

/** Sums being made. Adding in any order, in any parts, gives the same totals. */
export class TotalsBuilder {
  readonly #cohorts = new Map<string, OpenCohort>()
  readonly #forms: Form[] = []
  readonly #discarded = new Map<string, Discarded>()

  /** Counts an answer set; `false`, and nothing is counted, for one that names no question or one twice. */
  add(answerSet: AnswerSet): boolean {
    const { kind, origin, answers } = answerSet
    const form = this.#forms.find((form) => fits(form, answerSet)) ?? this.#newForm(answerSet)
    if (!form) return false
    if (answerSet.discarded) {
      this.#discard([kind, origin, 1], 1)
      return true
    }
    const { cohort, places } = form
    let score = 0
    for (let i = 0; i < answers.length; i++) score += (answers[i] as Answer)[2]
    cohort.scores[score] = (cohort.scores[score] ?? 0) + 1
    for (let i = 0; i < answers.length; i++) {
      const sums = cohort.sums[places[i] as number] as OpenSums
      countAnswer(sums, answers[i] as Answer, score)
    }
    return true
  }

  /** Adds sums already made, or with `times` −1 takes them away again. */
  plus({ cohorts, discarded }: Totals, times: 1 | -1 = 1): this {
    for (const cohort of cohorts) addCohort(this.#cohort(cohort), cohort, times)
    for (const some of discarded) this.#discard(some, times)
    return this
  }

  /** @throws RangeError when more was taken away than there was. */
  totals(): Totals {
    const discarded = inOrder(this.#discarded)
    refuseNegative(...discarded.map(([, , n]) => n))
    return {
      cohorts: inOrder(this.#cohorts)
        .map(closeCohort)
        .filter(({ scores }) => scores.some((n) => n > 0)),
      discarded: discarded.filter(([, , n]) => n > 0),
    }
  }

  #newForm({ answers, ...alike }: AnswerSet): Form | undefined {
    const asked = answers.map(([question]) => question)
    const questions = [...new Set(asked)].sort()
    if (questions.length === 0 || questions.length < asked.length) return undefined
    if (questions.some((question) => /^$|\n/.test(question))) return undefined
    const places = asked.map((question) => questions.indexOf(question))
    const made = { cohort: this.#cohort({ ...alike, questions }), asked, places }
    this.#forms.push(made)
    return made
  }

  #cohort(alike: Alike): OpenCohort {
    const key = cohortKey(alike)
    const known = this.#cohorts.get(key)
    if (known) return known
    const made = openCohort(alike)
    this.#cohorts.set(key, made)
    return made
  }

  #discard([kind, origin, n]: Discarded, times: 1 | -1) {
    const key = `${kind}\n${origin}`
    const before = this.#discarded.get(key)?.[2] ?? 0
    this.#discarded.set(key, [kind, origin, before + times * n])
  }
}

/** Sheets of a quiz have few forms, and looking at them costs less than making a key of all the questions. */
function fits({ cohort, asked }: Form, { kind, origin, mode, answers }: AnswerSet): boolean {
  if (cohort.kind !== kind || cohort.origin !== origin || cohort.mode !== mode) return false
  if (asked.length !== answers.length) return false
  for (let i = 0; i < asked.length; i++) if (answers[i]?.[0] !== asked[i]) return false
  return true
}

/** The values of a map by the order of its keys. */
function inOrder<Value>(map: Map<string, Value>): Value[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
