import type { Lang } from '../languages/languages.ts'

/** What a quiz is once its file has been checked and compiled. Plain data, one value per language. */

/** `walk`: the key point, then its question. `test`: the question, then the key point as feedback. */
export const modes = ['walk', 'test'] as const
export type Mode = (typeof modes)[number]

/** `attempt`: every question of a quiz. `answer`: one question, asked alone. */
export const kinds = ['attempt', 'answer'] as const
export type Kind = (typeof kinds)[number]

/** Where an answer was given: on the site, in a frame on another page, or on the landing of an email's link. */
export const origins = ['web', 'embed', 'newsletter'] as const
export type Origin = (typeof origins)[number]

export interface Choice {
  /** Never changes its meaning; unique within its question. Kebab-case ASCII. */
  id: string
  text: string
  correct: boolean
  /** Why it is right, or why a careful reader would not choose it. */
  feedback: string
}

export interface Question {
  /** Unique within the quiz. Kebab-case ASCII. */
  id: string
  type: 'choice'
  prompt: string
  /** Exactly one is correct. */
  choices: Choice[]
}

export interface Point {
  id: string
  heading: string
  /** The article's paragraphs, counted from 1, where it says so. */
  paragraphs: number[]
  /** Our own words, one string a paragraph. */
  explainer: string[]
  question: Question
}

export interface Source {
  title: string
  /** ISO 8601 calendar date. */
  date: string
  publisher: string | null
  url: string | null
}

export interface Term {
  term: string
  meaning: string
}

/** A number the article gives, for the explainer. */
export interface Figure {
  figure: string
  meaning: string
  paragraphs: number[]
}

export interface Correction {
  /** ISO 8601 calendar date. */
  date: string
  text: string
}

export interface Quiz {
  slug: string
  lang: Lang
  title: string
  summary: string
  source: Source
  /** Reading and answering, for an unhurried reader. */
  minutes: number
  points: Point[]
  figures: Figure[]
  glossary: Term[]
  corrections: Correction[]
}

/** What a list of quizzes shows of one, without its body. */
export type QuizCard = Pick<Quiz, 'slug' | 'lang' | 'title' | 'summary' | 'minutes'> & {
  questions: number
  /** The article's date, ISO 8601. */
  date: string
}
