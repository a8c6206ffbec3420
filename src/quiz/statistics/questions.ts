import { countedKeys, type Question } from '../../kinds/kinds.ts'
import { minimum } from './minimum.ts'
import type { Cohort, Totals } from './totals.ts'
import { wholesOf } from './wholes.ts'

export interface QuestionCount {
  answered: number
  correct: number
  /** By what is counted (`countKey`), how many gave it; only what was given. */
  answers: Map<string, number>
}

/**
 * How one question was answered in whole attempts, in every mode, wherever they were made and in
 * every version of its quiz. Who answers one question alone chose it, or had not read the rest:
 * `singleAnswerCounts` counts those.
 */
export function questionCount({ cohorts }: Totals, question: string): QuestionCount {
  return questionCountIn(
    cohorts.filter(({ kind }) => kind === 'attempt'),
    question,
  )
}

/**
 * How one question was answered in some cohorts.
 * @param keys what is counted; all that was answered where they are left out
 */
export function questionCountIn(
  cohorts: Cohort[],
  question: string,
  keys?: Set<string>,
): QuestionCount {
  const count: QuestionCount = { answered: 0, correct: 0, answers: new Map() }
  for (const { questions, sums } of cohorts) {
    const all = sums[questions.indexOf(question)]?.choices ?? []
    const choices = keys ? all.filter(([key]) => keys.has(key)) : all
    for (const [, given, right] of wholesOf(choices)) {
      count.answered += given
      count.correct += right
    }
    for (const [key, given] of choices) {
      if (key !== '') count.answers.set(key, (count.answers.get(key) ?? 0) + given)
    }
  }
  return count
}

interface Missed {
  question: string
  answered: number
  correct: number
}

/**
 * Of these questions the one with the smallest share of right answers; of equals the first.
 * Whole attempts only. Questions answered by fewer than `least` are left out; `undefined` when that is all, and when
 * nobody missed any.
 */
export function mostMissed(
  totals: Totals,
  questions: string[],
  least = minimum,
): Missed | undefined {
  let most: Missed | undefined
  for (const question of questions) {
    const { answered, correct } = questionCount(totals, question)
    if (answered < least || correct === answered) continue
    if (!most || correct * most.answered < most.correct * answered) {
      most = { question, answered, correct }
    }
  }
  return most
}

/** Every question that was ever answered, in whole attempts or alone. */
export function questionsIn({ cohorts }: Totals): string[] {
  return [...new Set(cohorts.flatMap(({ questions }) => questions))]
}

/** Answers to a question, or with a choice, that the quiz no longer has. */
interface RetiredAnswer {
  question: string
  choice: string
  given: number
  right: number
}

/**
 * What was answered, in whole attempts or alone, to the questions and choices that the quiz had once,
 * set apart from what it has now.
 */
export function retiredAnswers({ cohorts }: Totals, current: Question[]): RetiredAnswer[] {
  const asked = new Map(current.map((question) => [question.id, countedKeys(question)]))
  const retired = new Map<string, RetiredAnswer>()
  for (const { questions, sums } of cohorts) {
    questions.forEach((id, i) => {
      const keys = asked.get(id)
      for (const [choice, given, right] of wholesOf(sums[i]?.choices ?? [])) {
        if (keys?.has(choice)) continue
        const key = `${id}\n${choice}`
        const known = retired.get(key) ?? { question: id, choice, given: 0, right: 0 }
        retired.set(key, { ...known, given: known.given + given, right: known.right + right })
      }
    })
  }
  return [...retired.values()]
}
