import { plain } from '../../quiz/text.ts'
import type { Target } from './kind.ts'

/** How wide a row is on a small phone, and a letter of its 15 px type with what a word wastes, in pixels. */
const width = 328
const letter = 7.5
const padding = 8

/**
 * Whether targets stand in one row of buttons, each in at most two lines: then that is no higher than
 * a menu, and shows at a glance what there is to choose.
 */
export function fitsRow(targets: Target[]): boolean {
  const room = Math.floor((width / targets.length - padding) / letter)
  return targets.every(({ text }) => {
    const words = plain(text).split(/\s+/)
    return lines(words, room) <= 2 && words.every((word) => word.length <= room)
  })
}

/** How many lines words take, filled one after the other. */
function lines(words: string[], room: number): number {
  let count = 1
  let used = 0
  for (const { length } of words) {
    if (used > 0 && used + 1 + length > room) {
      count++
      used = 0
    }
    used += length + (used > 0 ? 1 : 0)
  }
  return count
}
