import { plain } from '../quiz/text.ts'

/** How many lines a text takes where one has so many letters. */
export const linesOf = (text: string, letters: number) => Math.ceil(plain(text).length / letters)

/**
 * Things in their order, divided into as few screens as they fit, as evenly as that goes.
 * @param room what a projector has, in lines of letters that the back row reads
 * @param height of one of them, in lines
 */
export function screenfuls<Thing>(
  things: Thing[],
  room: number,
  height: (thing: Thing) => number,
): Thing[][] {
  const heights = things.map(height)
  const total = sum(heights)
  for (let screens = 1; screens < things.length; screens++) {
    // By its middle, so that neighbours stay together and in their order.
    const screenOf = (i: number) =>
      Math.floor(((sum(heights.slice(0, i)) + (heights[i] ?? 0) / 2) / total) * screens)
    const divided = [...Map.groupBy(things.keys(), screenOf).values()]
    if (divided.every((places) => sum(places.map((i) => heights[i] ?? 0)) <= room))
      return divided.map((places) => places.map((i) => things[i] as Thing))
  }
  return things.map((thing) => [thing])
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
