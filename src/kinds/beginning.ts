/** How much of a reason stands in its row before it is opened, in characters. */
const room = 90
/** What is hardly longer is not worth opening. */
const slack = 30

/**
 * The beginning of a reason, and the rest that opens on a tap; the rest is empty where all of it has
 * room. Cut after a sentence if one ends in time, else between two words.
 */
export function beginningOf(reason: string): [beginning: string, rest: string] {
  if (reason.length <= room + slack) return [reason, '']
  const ends = [...reason.matchAll(/[.!?؟](?=\s)/g)].map(({ index }) => index + 1)
  const sentence = ends.findLast((end) => end <= room + slack && end >= room / 3)
  const cut = sentence ?? reason.lastIndexOf(' ', room)
  return [reason.slice(0, cut), reason.slice(cut).trim()]
}
