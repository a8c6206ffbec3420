import type { Mode } from '../quiz.ts'

/** One reader's answers, as far as counting goes. Each question at most once. */
export interface Sheet {
  mode: Mode
  /** Question id, choice id, 1 for right and 0 for wrong. */
  answers: readonly (readonly [question: string, choice: string, right: 0 | 1])[]
}

/** How often a choice was given, and how often it counted as right: a corrected quiz can have both. */
export type ChoiceCount = [choice: string, given: number, right: number]

export interface QuestionSums {
  /** The scores of the attempts that had this question right, added up. */
  rightScores: number
  /** By choice id, each given at least once. */
  choices: ChoiceCount[]
}

/**
 * The attempts that are alike in what can be compared: the same mode and the same set of questions.
 * A quiz that gained a question, and a single question answered from a newsletter, are cohorts of
 * their own, so that a score is only ever set beside scores of the same questions.
 */
export interface Cohort {
  mode: Mode
  /** Question ids in the order of their code units, whatever the order they were asked in. */
  questions: string[]
  /** `scores[s]` attempts had `s` answers right; one longer than `questions`. */
  scores: number[]
  /** `sums[i]` is of `questions[i]`. */
  sums: QuestionSums[]
}

/**
 * All that is kept of a quiz's attempts: integers that add up, whatever the order. Plain JSON in one
 * form only (cohorts, questions and choices sorted, nothing that is zero), so that equal sums are
 * equal text.
 */
export type Totals = Cohort[]
