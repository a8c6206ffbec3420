/** How much of a reason stands in its row before it is opened, in characters. */
const room = 90
/** How much more may stand there: so that a sentence ends, and so that hardly anything is left to open. */
const slack = 50
/** Where no sentence ends in time, up to so much stands there whole rather than be broken off. */
const most = 210

interface Beginning {
  beginning: string
  /** Opens on a tap; empty where all of the reason has room. */
  rest: string
  /** Whether a sentence goes on in the rest. */
  cut: boolean
}

/** The beginning of a reason: up to the end of a sentence if one ends in time, else all of it, or of a very long one what ends between two words. */
export function beginningOf(reason: string): Beginning {
  if (reason.length <= room + slack) return { beginning: reason, rest: '', cut: false }
  const ends = [...reason.matchAll(/[.!?؟](?=\s)/g)].map(({ index }) => index + 1)
  const sentence = ends.findLast((end) => end <= room + slack && end >= room / 3)
  if (!sentence && reason.length <= most) return { beginning: reason, rest: '', cut: false }
  const at = sentence ?? lastWord(reason.slice(0, room + 1))
  return { beginning: reason.slice(0, at), rest: reason.slice(at).trim(), cut: !sentence }
}

/** Where its last whole word ends that no sign holds on to what follows; 0 where it has none. */
function lastWord(text: string): number {
  const last = [...text.matchAll(/[^\s,،;؛:](?=\s)/g)].at(-1)
  return last ? last.index + 1 : 0
}
