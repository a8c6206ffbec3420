/** What advice knows of a language. Patterns are for text without vowel signs. */
export interface AdviceWords {
  /** The forms that a word may be found under: two words are the same where they have one in common. */
  forms(word: string): string[]
  /** Words that say nothing of what a text is about, in a form of theirs. */
  common: Set<string>
  /** The names of the twelve months, each in the spellings that newspapers use. */
  months: string[][]
  /** The words for a thousand, a million and so on. */
  thousands: string[][]
  /** A choice that stands for all others, or for none. */
  allOrNone: RegExp
  /** A word that turns a prompt round, and the same where nobody overlooks it. */
  negative: RegExp
  stressed: RegExp
  stressedExample: string
  /** A reason that says whether, and not why. */
  verdict: RegExp
  /** How a reason begins that says well done, or wrong. */
  praise: RegExp
  blame: RegExp
}
