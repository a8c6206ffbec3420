import { linesOf, screenfuls } from '../screenfuls.ts'
import type { Timeline } from './schema.ts'

/** On a projector: lines below the title, and letters of one in a date and beside it. */
const room = 11.2
const letters = { date: 19, text: 28 }
const paragraphs = ' Paragraph 10'

/** A timeline in as many as a class reads one after the other. */
export const divideTimeline = <T extends Timeline>(timeline: T): T[] =>
  screenfuls(timeline.moments, room, heightOf).map((moments) => ({ ...timeline, moments }))

const heightOf = ({ date, words, text }: Timeline['moments'][number]) =>
  Math.max(
    linesOf(words === undefined ? date : `${date} («${words}»)`, letters.date),
    linesOf(text + paragraphs, letters.text),
  ) + 0.3
