import { screenPath, screenQuestionPath } from '../../paths.ts'
import type { Fields } from '../../quiz/progress-fields.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import type { StoredEvent } from '../../scores/event.ts'
import type { Group, GroupEvents } from '../../scores/group.ts'
import { inSteps, isCountedExactly } from '../../scores/published.ts'
import { counting } from '../../scores/stretches.ts'
import type { View } from '../../site/site.ts'
import type { Place } from './way.ts'

/** What a class looks at together, and each page of it. */
export interface Screen {
  view: View
  code: string
  /** Opens the screen, and nothing else. */
  key: string
  group: Group
  quiz: Quiz
  /** In the order in which a class goes through them. */
  places: Place[]
  /** Nothing of what is right may be seen yet, and anybody may have the address. */
  withheld: boolean
  /** What was answered so far; `undefined` where the store could not tell. */
  events: GroupEvents | undefined
  /** The attempts whose results may be shown; `undefined` where none may be for now. */
  shown: StoredEvent[] | undefined
  /** As `seenOn` gives it. */
  seen: string
}

/** How many attempts have come, as far as a board says. */
export const attemptsOf = ({ group, events }: Screen): number | undefined =>
  events && inSteps(counting(events).length, isCountedExactly(group))

/** The address of a place, or of the join page where it is none. */
export function pathTo(screen: Screen, place: Place | undefined): string {
  const { view, code, key, seen } = screen
  const fields: Fields = seen ? [['seen', seen]] : []
  if (!place) return screenPath(view.lang, code, key, fields)
  const { question, scene, name } = place
  if (name !== 'question') fields.unshift(['show', name])
  if (scene.part) fields.unshift(['part', scene.part])
  return screenQuestionPath(view.lang, code, key, question.id, fields)
}
