import type { LiveView } from '../scores/live.ts'
import type { View } from '../site/site.ts'
import type { Destination } from './destinations.ts'
import type { Offer } from './offers.ts'
import type { Previous } from './previous.ts'
import type { Snippet } from './snippet.ts'

/** What each part of the kit is drawn from. */
export interface KitProps {
  view: View
  snippet: Snippet
  previous: Previous | undefined
  /** A group code as it was typed, where it can be none. */
  wrong: string | undefined
  /** Where the question goes: what is copied is for there. */
  to: Destination
  /** Whether the preview is of a dark device. */
  dark: boolean
  live: LiveView | undefined
  /** The questions to choose from: those that are good to send first, then the others. */
  suggestions: [first: Offer[], others: Offer[]]
}
