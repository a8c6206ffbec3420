import { emailHtml } from './email.ts'
import { embedElement } from './embeds.ts'
import type { Previous } from './previous.ts'
import { address, landing, type Snippet } from './snippet.ts'

/** Where a question can be published. */
export const destinations = ['email', 'wordpress', 'ghost', 'page', 'quiz', 'link'] as const
export type Destination = (typeof destinations)[number]

/** The destination that an address names, or else the first. */
export const parseDestination = (named: string | undefined): Destination =>
  destinations.find((known) => known === named) ?? 'email'

/** What is pasted there. */
export function pasted(to: Destination, snippet: Snippet, previous?: Previous): string {
  const texts: Record<Destination, () => unknown> = {
    email: () => emailHtml(snippet, previous),
    wordpress: () => address(snippet, false),
    ghost: () => embedElement(snippet, false),
    page: () => embedElement(snippet, false),
    quiz: () => embedElement(snippet, true),
    link: () => landing(snippet),
  }
  return String(texts[to]())
}
