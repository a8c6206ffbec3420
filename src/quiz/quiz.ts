import type { Question } from '../kinds/kinds.ts'
import type { Lang } from '../languages/languages.ts'

/** What a quiz is once its file has been checked and compiled. Plain data, one value per language. */

/** `walk`: the key point, then its question. `test`: the question, then the key point as feedback. */
export const modes = ['walk', 'test'] as const
export type Mode = (typeof modes)[number]

/** `attempt`: every question of a quiz. `answer`: one question, asked alone. */
export const eventKinds = ['attempt', 'answer'] as const
export type EventKind = (typeof eventKinds)[number]

/** Where an answer was given: on the site, in a frame on another page, or on the landing of an email's link. */
export const origins = ['web', 'embed', 'newsletter'] as const
export type Origin = (typeof origins)[number]

/** What a reader gave to one question. */
export interface Answer {
  /** The question's id. */
  question: string
  /** In the one spelling of its kind: docs/responses.md. */
  response: string
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
interface Figure {
  figure: string
  meaning: string
  paragraphs: number[]
}

/**
 * Where a graphic is drawn beside the explainer: before its key point's question, after it, on the
 * quiz's introduction and in the list of quizzes, or nowhere.
 */
export const places = ['step', 'feedback', 'introduction', 'explainer'] as const

/** A drawing made from data, which its type alone knows: src/graphics/. */
export interface Graphic {
  type: string
  title: string
  /** The id of its key point. */
  point: string
  at: (typeof places)[number]
}

interface Correction {
  /** ISO 8601 calendar date. */
  date: string
  text: string
}

/** A question as readers of an edition know it. */
interface EditionQuestion {
  id: string
  /** The ids of its choices or items. */
  items: string[]
}

/** A quiz as published once. */
interface Edition {
  /** The day it was published, ISO 8601. */
  date: string
  /** In their order. */
  questions: EditionQuestion[]
}

export interface Quiz {
  slug: string
  lang: Lang
  title: string
  summary: string
  /** The day readers first get it, ISO 8601; null where its author does not say. */
  published: string | null
  source: Source
  /** Reading and answering, for an unhurried reader. */
  minutes: number
  points: Point[]
  graphics: Graphic[]
  figures: Figure[]
  glossary: Term[]
  corrections: Correction[]
  /** What readers had before it asked what it asks now, the oldest first. */
  editions: Edition[]
  /** The day it was published as it is, ISO 8601; null where it never was. */
  editionDate: string | null
}

/** What a list of quizzes shows of one, without its body. */
export type QuizCard = Pick<Quiz, 'slug' | 'lang' | 'title' | 'summary' | 'minutes'> & {
  questions: number
  /** The day readers first got it, ISO 8601; the article's where its author does not say. */
  date: string
  /** The article's day, ISO 8601. */
  articleDate: string
}
