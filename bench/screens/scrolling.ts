/** Where things stand on a page that is scrolled to its top, in CSS pixels from there. */
export interface Standing {
  /** The height of the window. */
  window: number
  /** How much of its foot is covered by what stays there; 0 where nothing does. */
  foot: number
  /** The top and the foot of the prompt. */
  prompt: Span
  /** The first and the last of what there is to press or to read as an answer. */
  first: Span
  last: Span
  /** The way on, or what checks an answer; none where one tap answers. */
  next: Span | undefined
}

interface Span {
  top: number
  foot: number
}

/** Whether all of it is seen before anything is scrolled. */
export const isSeen = ({ window, foot }: Standing, span: Span) => span.foot <= window - foot

/** Whether the way on is; where one tap answers there is none to see. */
export const isOnwardSeen = ({ window, next }: Standing) => !next || next.foot <= window

/**
 * How far a thumb scrolls from the top of a page to its last choice, and from there to the way on, in
 * windows. What stays at the foot of the window is always within reach, and covers what is behind it.
 */
export function scrollingOf(page: Standing): number {
  const { window, foot, last, next } = page
  const toLast = Math.max(0, last.foot - (window - foot))
  const toNext = next ? Math.max(0, next.foot - window - toLast) : 0
  return (toLast + toNext) / window
}
