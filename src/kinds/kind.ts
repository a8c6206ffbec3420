/** One thing in a response that is right or wrong by itself: an item matched, a place in the order. */
export interface Part {
  /** An id within the question; empty where the question has one part only. */
  part: string
  /** What was given there, as it is counted: never longer than an id. */
  value: string
  right: boolean
}

/**
 * Why fields hold no response. `nothing`: nothing was given. `some`: these parts are missing. `twice`:
 * these parts were given the same place. `number`: what was typed is none. `ambiguous`: what was typed
 * can be read as two numbers.
 */
export interface Missing {
  missing: 'nothing' | 'some' | 'twice' | 'number' | 'ambiguous'
  /** The ids of the parts it is about; empty where it is about the whole. */
  parts: string[]
}

/**
 * How questions of one kind are answered. A response is text of small letters, digits and `-`, `_`, `*`,
 * which a form and a URL leave as they are: the spelling of each kind is in docs/responses.md.
 */
export interface Kind<Q> {
  /** The ids of the parts of every response, in the order they are shown in. */
  parts(question: Q): string[]
  /** The response in the fields of a form or a query, in its one spelling. */
  read(question: Q, fields: URLSearchParams): string | Missing
  /** Every part, right or wrong; `undefined` where the text is no response to this question. */
  mark(question: Q, response: string): Part[] | undefined
  /** Every value that each part can have, as they are counted: keys of `countKey`. */
  keys(question: Q): string[]
  /** Whether parts that are not all right have something right about them. */
  isPartly(parts: Part[]): boolean
  /** The parts of the longest response, as far as their length goes. */
  longest(question: Q): Part[]
}

/**
 * The response of whoever does not know: possible for every question, and right for none. A capital, so
 * that it is no id and no number; and a letter, since programs take signs off the end of an address.
 */
export const unknown = 'X'

/** Joins ids in a response: ids hold `-`, and URLs leave this as it is. */
export const joint = '*'

/** What is counted of a part: its value, or the part and its value where there are several parts. */
export const countKey = (part: string, value: string) =>
  part === '' ? value : part + joint + value

export const anyRight = (parts: Part[]) => parts.some(({ right }) => right)

/** Of ids the longest. */
export const longestOf = (ids: string[]) =>
  ids.reduce((longest, id) => (id.length > longest.length ? id : longest), '')
