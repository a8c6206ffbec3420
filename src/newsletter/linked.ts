import { drawnKind } from '../kinds/drawings.ts'
import { language } from '../languages/languages.ts'
import { landing, type Snippet } from './snippet.ts'
import { newsletterWords } from './words.ts'

interface Link {
  /** Before a choice alone. */
  letter?: string | undefined
  text: string
  href: string
}

/**
 * What a question has for links in an email: one for each choice where one is picked. Emails have no
 * boxes, lists or fields, so that every other kind has a single link, to where it is answered.
 */
export function linked(snippet: Snippet): Link[] {
  const { quiz, point } = snippet
  const { question } = point
  const { letters } = language[quiz.lang]
  const picks = drawnKind(question)
    .picks?.(question)
    .map(({ id, text }, i) => ({
      letter: letters[i],
      text,
      href: landing(snippet, id),
    }))
  return picks ?? [{ text: newsletterWords[quiz.lang].email.open, href: landing(snippet) }]
}
