import { html } from 'hono/html'
import { drawGraphic, graphicsAt } from '../graphics/graphics.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { isolated } from '../site/isolated.ts'
import { more } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { Explainer } from './explainer.ts'

interface Props {
  view: View
  quiz: Quiz
  point: Point
  /** The key point was read before its question. */
  read: boolean
}

/**
 * What stands behind an answer: the key point, unless it was read before, and what is drawn of it. Folded
 * in a frame, which can be only so high on many a host.
 */
export function Background({ view, quiz, point, read }: Props) {
  const graphics = graphicsAt(quiz, point.id, 'feedback')
  if (read && graphics.length === 0) return ''
  const heading = isolated(point.heading)
  const explainer = read ? '' : Explainer({ quiz, point })
  const drawn = graphics.map((graphic) => drawGraphic(quiz, graphic, 2))
  if (view.frame) {
    return html`<details class="folded"><summary>${heading}${more}</summary>${explainer}${drawn}</details>`
  }
  const section = html`<section class="point"><h2>${heading}</h2>${explainer}</section>`
  return html`${!read && section}${drawn}`
}
