import type { EventKind, Mode, Origin } from '../quiz.ts'

/** Question id, what was given, 1 for right and 0 for wrong; of several parts also one mark for each. */
export type Answer = readonly [question: string, given: string, right: 0 | 1, marks?: string]

/** What one reader gave, a whole attempt or one answer, as far as counting goes. Each question at most once. */
export interface AnswerSet {
  kind: EventKind
  origin: Origin
  mode: Mode
  /** Not a person's: its number is kept, and nothing of what it answers. */
  discarded?: true
  answers: readonly Answer[]
}

/** How often something was given, and how often it counted as right: a corrected quiz can have both. */
export type ChoiceCount = [choice: string, given: number, right: number]

interface QuestionSums {
  /** The scores of the answer sets that had this question right, added up. */
  rightScores: number
  /** By choice id, each given at least once. */
  choices: ChoiceCount[]
}

/** What tells cohorts apart. */
export interface Alike {
  kind: EventKind
  origin: Origin
  mode: Mode
  /** Question ids in the order of their code units, whatever the order they were asked in. */
  questions: string[]
}

/**
 * The answer sets that are alike in what can be compared: whole attempts or answers given alone, of one
 * origin and one mode, at the same set of questions. A quiz that gained a question has a cohort for
 * before and one for after, so that a score is only ever set beside scores of the same questions.
 */
export interface Cohort extends Alike {
  /** `scores[s]` answer sets had `s` answers right; one longer than `questions`. */
  scores: number[]
  /** `sums[i]` is of `questions[i]`. */
  sums: QuestionSums[]
}

/** How many answer sets were discarded; at least one. */
export type Discarded = [kind: EventKind, origin: Origin, answerSets: number]

/**
 * All that is kept of how a quiz was answered: integers that add up, whatever the order. Plain JSON
 * in one form only (cohorts, questions and choices sorted, nothing that is zero), so that equal sums
 * are equal text.
 */
export interface Totals {
  cohorts: Cohort[]
  discarded: Discarded[]
}

export const noTotals: Totals = { cohorts: [], discarded: [] }
