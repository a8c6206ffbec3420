import type { html } from 'hono/html'
import type { Lang } from '../languages/languages.ts'
import type { Choice } from './choice/kind.ts'
import type { Missing, Part } from './kind.ts'

export type Html = ReturnType<typeof html>

/** A question as it is asked. */
export interface Asked<Q> {
  lang: Lang
  question: Q
  /** What the form held when it came back, because something is missing. */
  given?: URLSearchParams | undefined
  missing?: Missing | undefined
  /** The id of the choice picked in an email and not yet confirmed here. */
  pick?: string | undefined
  /** The address of an answer, where links answer: a host can forbid its frames to send forms. */
  link?: ((answer: string) => string) | undefined
}

/** How readers answered a question. */
export interface Given {
  /** How many answered it, those who did not know among them. */
  answered: number
  /** How many gave this value in this part. */
  times(part: string, value: string): number
}

/** A question with an answer to it. */
export interface Answered<Q> {
  lang: Lang
  question: Q
  /** As `readResponse` gives it. */
  response: string
  /** The parts of that response, marked. */
  parts: Part[]
  /** Nothing where too few have answered. */
  others?: Given | undefined
}

/**
 * A question in a message, where nothing can be filled in: choices that are links by themselves, or what
 * there is to choose, to order or to give targets to, and what the one link to its page says.
 */
type Mailed = { picks: Choice[] } | { lines: string[]; targets: string[]; act: string }

/** Something that statistics count, in words. */
interface Counted {
  /** As `countKey` makes it. */
  key: string
  text: string
  right: boolean
  /** Whether a table shows it even where nobody gave it. */
  shown: boolean
}

/** What is to be said of one thing in a question. */
export interface Why {
  text: string
  feedback: string
  /** Whether it belongs to the answer. */
  right: boolean
}

/** Something that can be got wrong in a question. */
export interface Mistake {
  /** How many of those who answered made it. */
  times(given: Given): number
  /** That so many of so many made it, and what it was. */
  told(times: number, of: number): string
  /** The same beside what was asked, in few words; empty where a row of its own says it. */
  brief(times: number): string
  /** What is right in its place, and why. */
  instead: Why
}

/** A row of how a question was answered, in the order of its answer. */
export interface SplitRow {
  /** What it is called in a room, a letter or a place; empty for nothing. */
  head: string
  text: string
  /** What is right there, where neither head nor text says it. */
  answer?: string
  times(given: Given): number
  /** Whether it belongs to the answer; `part` where it is asked for itself, and counted are those who had it right. */
  right: boolean | 'part'
  mistakes: Mistake[]
}

/** What a room looks at together: a question, or a part of it where its parts are asked one by one. */
export interface Scene {
  /** The id of the part; empty for the whole question. */
  part: string
  /** What is asked of every part; empty where the title asks it. */
  lead: string
  title: string
  /** In the order shown, and without a word of what is right. */
  rows: Pick<SplitRow, 'head' | 'text' | 'times'>[]
  /** What is to be done where the rows only say how it was answered; empty where they are what can be answered. */
  act: string
  /** What the numbers of the rows count, where they do not count who chose them. */
  counted?: string
  answer: Why[]
}

/** How one kind of question looks to readers. */
export interface Drawn<Q> {
  /** What stands in the question's fieldset, below its prompt. */
  ask(asked: Asked<Q>): Html
  /** Whether a button below checks what was given; without it each choice is a button. */
  checked: boolean
  /** What a message holds of it below its prompt, and no word of what is right. */
  mailed(lang: Lang, question: Q): Mailed
  /** What https://schema.org has of it beside its prompt, and no word of what is right. */
  data?(question: Q): object
  /** What is missing, in a sentence. */
  missing(lang: Lang, question: Q, missing: Missing): string
  /** The id of the first field that wants something. */
  firstMissing(question: Q, missing: Missing): string
  /** A response in words, without a verdict on it. */
  inWords(lang: Lang, question: Q, response: string): Html | string
  /** Of an answer with many parts, those that were wrong, each with what is right. */
  corrected?(lang: Lang, question: Q, response: string): Html
  /** The verdict on a response that is partly right, where it is not how many of its parts are. */
  partly?(lang: Lang, question: Q, parts: Part[]): string
  /** What is right, in words. */
  answer(lang: Lang, question: Q): Html | string
  /** The same as lines of text, for places without markup. */
  right(lang: Lang, question: Q): string[]
  /** Why it is right, where one reason says it; else each part has its own. */
  reason(question: Q): string | undefined
  /** Of many parts, by the part's id, what it is and why it is as it is; the order is that of the answer. */
  reasons?(question: Q): (Pick<Why, 'text' | 'feedback'> & { id: string })[]
  /** What is counted of it, in the order it is shown in. */
  counted(lang: Lang, question: Q): Counted[]
  /** Whether the verdict shows how many readers gave what. */
  shares?: boolean
  /** The same fields, marked in place, each with its reason. */
  verdict(answered: Answered<Q>): Html
  /** What stands below its prompt on a sheet of paper. */
  paper(lang: Lang, question: Q): Html
  /** What is right, as short as a teacher with thirty sheets needs it: letters and numbers of the sheet. */
  brief(lang: Lang, question: Q): string[]
  /** How a class answered it, row by row. */
  split(lang: Lang, question: Q): SplitRow[]
  /** How a class looks at it together, one scene after the other. */
  scenes(lang: Lang, question: Q): Scene[]
  /** What was given, for a cell of a table: as short as `brief`, and in the same letters and numbers. */
  inCell(lang: Lang, question: Q, parts: Part[]): string[]
  /** Everything that a teacher's answer key says of it, what is right first where it has an order. */
  whys(lang: Lang, question: Q): Why[]
}
