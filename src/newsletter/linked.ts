import { drawnKind } from '../kinds/drawings.ts'
import { language } from '../languages/languages.ts'
import { landing, type Snippet } from './snippet.ts'

interface Line {
  letter: string
  text: string
}

interface Linked {
  /** Choices, each a link of its own to the landing where it is confirmed. */
  choices: (Line & { href: string })[]
  /** What there is to fill in on the question's page: messages have no boxes, lists or fields. */
  lines: Line[]
  /** What the lines are to be given. */
  targets: string[]
  /** What leads to that page, where no choice does. */
  button: { text: string; href: string } | undefined
}

/** A question as a message holds it below its prompt. */
export function linked(snippet: Snippet): Linked {
  const { quiz, point } = snippet
  const mailed = drawnKind(point.question).mailed(quiz.lang, point.question)
  const { letters } = language[quiz.lang]
  if ('picks' in mailed) {
    const choices = mailed.picks.map(({ id, text }, i) => ({
      letter: letters[i] ?? '',
      text,
      href: landing(snippet, id),
    }))
    return { choices, lines: [], targets: [], button: undefined }
  }
  const { lines, targets, act } = mailed
  // There may be more lines than letters.
  const letterOf = (i: number) => (lines.length > letters.length ? '–' : (letters[i] ?? '–'))
  return {
    choices: [],
    lines: lines.map((text, i) => ({ letter: letterOf(i), text })),
    targets,
    button: { text: act, href: landing(snippet) },
  }
}
