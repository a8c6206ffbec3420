import { joinPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { isClosed, type OwnedGroup } from '../scores/group.ts'
import type { View } from '../site/site.ts'

/** A group as its owner sees it, with the key that opened it. */
export interface Owned extends OwnedGroup {
  quiz: Quiz
}

/** The whole join link. */
export const joinLink = ({ url }: View, code: string) => url.origin + joinPath(code)

/** The same without `https://`, to be read from a screen. */
export const shortLink = (view: View, code = '') =>
  new URL(view.url.origin).host + joinPath(code).replace(/\/$/, '')

export const closedNow = ({ group }: Owned) => isClosed(group, Date.now())
