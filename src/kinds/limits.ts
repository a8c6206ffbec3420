/**
 * How long a quiz's parts may be. Texts are counted as a reader sees them: a letter with its vowel
 * signs is one character, and marks such as `{en:…}` count only what they hold.
 */
export const limits = {
  title: 90,
  summary: 240,
  heading: 80,
  explainer: 900,
  prompt: 200,
  choice: 120,
  feedback: 400,
  id: 40,
  slug: 60,
  minutes: 60,
  paragraph: 999,
  choices: { least: 2, most: 6 },
  /** Choices of which several are right. */
  several: { least: 3, most: 6 },
  /** Items to put in order. */
  ordered: { least: 3, most: 7 },
  /** Items to match, and their targets. */
  matched: { least: 2, most: 8 },
  targets: { least: 2, most: 6 },
  /** Bytes of all answers with the longest responses: a finished attempt is stored in 1,024 bytes with what else it says, at most 147. */
  event: 860,
} as const
