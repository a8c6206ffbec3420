import { joinPath } from '../paths.ts'
import { spacedCode } from '../quiz/group-code.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { StoredEvent } from '../scores/event.ts'
import type { GroupEvents, OwnedGroup } from '../scores/group.ts'
import { formatShown, shownOf } from '../scores/published.ts'
import type { View } from '../site/site.ts'
import { classroomWords } from './words.ts'

/** A group as its owner sees it, with the key that opened it. */
export interface Owned extends OwnedGroup {
  quiz: Quiz
  /** Opens what the class sees on the projector, and nothing else. */
  screenKey: string
}

/** What a board is drawn from, and each part of it. */
export interface BoardProps {
  view: View
  owned: Owned
  /** The attempts whose results are shown; `undefined` where none may be shown for now. */
  shown: StoredEvent[] | undefined
  /** As `seenOn` gives it. */
  seen: string
}

/**
 * What the next view, or a file, is told of this one, from which it may not differ by one pupil: what is
 * shown, or else what the view before has shown, as the address tells.
 */
export const seenOn = (
  { url }: View,
  shown: StoredEvent[] | undefined,
  events: GroupEvents | undefined,
): string =>
  shown
    ? formatShown(shownOf(shown, events?.leftOut))
    : (new URLSearchParams(url.search).get('seen') ?? '')

/** What its owner calls it, or its code. */
export const nameOf = (view: View, { code, group }: Pick<Owned, 'code' | 'group'>) =>
  group.label || classroomWords[view.lang].board.class(`\u2066${spacedCode(code)}\u2069`)

/** The whole join link. */
export const joinLink = ({ url }: View, code: string) => url.origin + joinPath(code)

/** The same without `https://`, to be read from a screen. */
export const shortLink = (view: View, code = '') =>
  new URL(view.url.origin).host + joinPath(code).replace(/\/$/, '')
