import type { Quiz } from '../quiz/quiz.ts'

export const formatIds = [
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
export type FormatId = (typeof formatIds)[number]

/**
 * What a quiz holds beside its questions: each choice's feedback, the key point's explainer, the
 * language and the direction of its texts, and the article with the paragraphs that say so.
 */
export const aspects = ['feedback', 'explanation', 'language', 'direction', 'source'] as const
export type Aspect = (typeof aspects)[number]

/** `joined`: the words are all there, in one text instead of each in its place. */
export type Fidelity = 'kept' | 'joined' | 'lost'

/**
 * Why a format cannot hold a question. `no-such-kind`: it has none of its kind. `range`: it cannot say
 * from where to where a number is right.
 */
export type Unsupported = 'no-such-kind' | 'range'

/** A question that a format cannot hold, and why. */
export type ExportLoss = {
  /** Counted from 1. */
  step: number
} & (
  | { what: Unsupported }
  | {
      what: 'prompt' | 'choice' | 'choices'
      /** Characters of the prompt or of a choice; the number of choices. */
      found: number
      limit: number
    }
)

export type Kept = Record<Aspect, Fidelity>

/** A file another system imports. Pure: one quiz makes the same bytes anywhere and always. */
export interface ExportFormat {
  /** Its place in the URL. */
  id: FormatId
  /** Media type, with the charset where it is text. */
  type: string
  /** How the name of its file ends. */
  suffix: string
  /** What it keeps of a quiz. */
  fidelity(quiz: Quiz): Kept
  /** The questions it cannot hold: none means that `write` leaves nothing out but what `fidelity` says. */
  losses(quiz: Quiz): ExportLoss[]
  /**
   * @param quiz one without losses: `withoutLosses` makes it
   * @param origin the site's own, for formats that can lead back to the quiz, such as `https://fahm.example`
   */
  write(quiz: Quiz, origin?: string): string | Uint8Array<ArrayBuffer>
}

export const everything: Kept = {
  feedback: 'kept',
  explanation: 'kept',
  language: 'kept',
  direction: 'kept',
  source: 'kept',
}
