import type { CompiledQuiz } from '../../src/quiz/library.ts'
import type { Finding } from '../finding.ts'

/** What `npm start` serves: every quiz as far as it goes, and what is left to do in some. */
export interface Preview {
  quizzes: CompiledQuiz[]
  unfinished: Unfinished[]
}

/** A quiz that readers would not get as it is written. */
export interface Unfinished {
  slug: string
  /**
   * What its pages are drawn from: what is `written`, the last version that was `good`, or, where none
   * ever was and this one cannot be `drawn`, the last one that could, if any.
   */
  shown: 'written' | 'good' | 'drawn'
  /** What is to be put right; nothing in a draft that is finished. */
  findings: Finding[]
  /** The files that say they are drafts, with the line. */
  drafts: { file: string; line: number }[]
}
