import type { Facts } from '../fact.ts'
import type { Timeline } from './schema.ts'

/** What a timeline says. A date beside the article's own words for it is worked out by us. */
export const timelineFacts = ({ moments }: Timeline): Facts => ({
  told: moments.flatMap(({ date, words, text, paragraphs }, moment) => [
    words === undefined
      ? { at: ['moments', moment, 'date'], text: date, paragraphs }
      : { at: ['moments', moment, 'words'], text: words, paragraphs },
    { at: ['moments', moment, 'text'], text, paragraphs },
  ]),
  ours: moments.flatMap(({ date, words }) => (words === undefined ? [] : date)),
  names: [],
  links: [],
  sums: [],
  parted: [],
})
