import type { Quiz } from '../quiz/quiz.ts'

export const ids = [
  'gift',
  'moodle.xml',
  'qti22.zip',
  'qti30.zip',
  'h5p',
  'kahoot.xlsx',
  'wayground.csv',
  'anki.tsv',
  'forms.gs',
  'json',
] as const
export type FormatId = (typeof ids)[number]

/**
 * What a quiz holds beside its questions: each choice's feedback, the key point's explainer, the
 * language and the direction of its texts, and the article with the paragraphs that say so.
 */
export const parts = ['feedback', 'explanation', 'language', 'direction', 'source'] as const
export type Part = (typeof parts)[number]

/** `joined`: the words are all there, in one text instead of each in its place. */
export type Kept = 'kept' | 'joined' | 'lost'

/** Something of a question that a format cannot hold. */
export interface Problem {
  /** Counted from 1. */
  step: number
  kind: 'prompt' | 'choice' | 'choices'
  /** Characters of the prompt or of a choice; the number of choices. */
  found: number
  limit: number
}

/** A file another system imports. Pure: one quiz makes the same bytes anywhere and always. */
export interface Format {
  /** Its place in the URL. */
  id: FormatId
  /** Media type, with the charset where it is text. */
  type: string
  /** How the name of its file ends. */
  suffix: string
  keeps: Record<Part, Kept>
  /** What it cannot hold; empty means that `write` leaves nothing out but what `keeps` says. */
  problems(quiz: Quiz): Problem[]
  /**
   * @param origin the site's own, for formats that can lead back to the quiz, such as `https://fahm.example`
   */
  write(quiz: Quiz, origin?: string): string | Uint8Array<ArrayBuffer>
}

export const everything: Format['keeps'] = {
  feedback: 'kept',
  explanation: 'kept',
  language: 'kept',
  direction: 'kept',
  source: 'kept',
}

/** For formats without limits. */
export const none = (): Problem[] => []
