import type { Question } from '../kinds/kinds.ts'
import type { Lang } from '../languages/languages.ts'
import type { Aspect, Fidelity, Unsupported } from './export-format.ts'
import type { QtiWriter } from './qti/version.ts'
import type { SpreadsheetRow } from './spreadsheet.ts'

/** The two sides of a card, in HTML: what stands below the prompt, and what stands above the explanation. */
export interface CardSides {
  front: string
  back: string
}

/** A question of Google Forms. */
export interface FormsQuestion<Q> {
  /** A function of Apps Script, `(form, question) => { … }`, that adds what `data` returns. */
  add: string
  /** @param why the explanation, in plain text */
  data(question: Q, lang: Lang, why: string): object
}

/** What a question says besides its prompt and its answers, where the format has no place of its own for it. */
interface Beside<Q> {
  /** How it is answered: a paragraph below the prompt. */
  hint?(question: Q, lang: Lang): string
  /** Its reasons, one a paragraph, above the explanation. */
  reasons?(question: Q, lang: Lang): string[]
}

/** A question of GIFT: what stands between the braces, as lines. */
export interface GiftQuestion<Q> extends Beside<Q> {
  answers(question: Q, lang: Lang): string[]
}

/** A question of Moodle's: what its answers are, as lines of XML. */
export interface MoodleXmlQuestion<Q> extends Beside<Q> {
  type: string
  answers(question: Q, lang: Lang): string[]
}

/** A content type of H5P for one question. */
export interface H5pQuestion<Q> {
  library: { machineName: string; majorVersion: number; minorVersion: number }
  /** The content type's title. */
  contentType: string
  /** Why it cannot hold this question of the kind; `undefined` where it can. */
  whyNot?(question: Q): Unsupported | undefined
  /** @param why the explanation, as plain text */
  params(question: Q, lang: Lang, why: string): object
}

/** An item of QTI: what is its own in it. */
export interface QtiParts {
  responses: string[]
  /** Outcomes of its own. */
  outcomes?: string[]
  /** What stands in the item's body: prompt and interaction. */
  body: string
  /** Gives SCORE its value, 0 or 1, and FEEDBACK the identifier of what is shown. */
  processing: string[]
  /** Shown where FEEDBACK holds the identifier, one text a paragraph. The explanation follows. */
  feedback: { identifier: string; texts: string[] }[]
}

/** What each format makes of the questions of one kind, or why it cannot hold them. */
export interface KindExports<Q = Question> extends Families<Q> {
  /** What a format keeps less well of these questions than of others. */
  weaker?: Partial<Record<Family, Partial<Record<Aspect, Fidelity>>>>
}

/** Of a question with several parts: formats that have room for one reason get all of them in one. */
export const joinedParts: KindExports['weaker'] = {
  gift: { feedback: 'joined' },
  h5p: { feedback: 'joined', language: 'lost' },
  moodleXml: { feedback: 'joined' },
  qti: { feedback: 'joined' },
}

export interface Families<Q = Question> {
  anki: ((question: Q, lang: Lang) => CardSides) | Unsupported
  forms: FormsQuestion<Q> | Unsupported
  gift: GiftQuestion<Q> | Unsupported
  h5p: H5pQuestion<Q> | Unsupported
  kahoot: ((question: Q) => SpreadsheetRow) | Unsupported
  moodleXml: MoodleXmlQuestion<Q> | Unsupported
  qti: ((question: Q, q: QtiWriter, lang: Lang) => QtiParts) | Unsupported
  wayground: ((question: Q) => SpreadsheetRow) | Unsupported
}

/** A format, or several that make the same of a question. */
export type Family = keyof Families
