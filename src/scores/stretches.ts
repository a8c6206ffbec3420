import { minute } from '../quiz/time.ts'
import type { GroupEvent, GroupEvents, Stretch } from './group.ts'
import { answeredQuestions, boardStep } from './published.ts'

/** The place of an attempt in the order of arrival: as texts, places compare as they follow one another. */
export const positionOf = ({ arrived, attempt }: GroupEvent) =>
  `${String(arrived).padStart(13, '0')}-${attempt}`

/** When the attempt at a place arrived, in milliseconds since 1970. */
export const arrivedAt = (place: string) => Number(place.slice(0, 13))

const isWithin = ({ from, to }: Stretch, event: GroupEvent) => {
  const place = positionOf(event)
  return from <= place && place <= to
}

/** The attempts of a group that count: all but those its owner has left out. */
export const counting = ({ attempts, leftOut }: GroupEvents): GroupEvent[] =>
  leftOut.length === 0
    ? attempts
    : attempts.filter((event) => !leftOut.some((stretch) => isWithin(stretch, event)))

/** The attempts of a stretch. */
export const attemptsOf = (stretch: Stretch, { attempts }: GroupEvents): GroupEvent[] =>
  attempts.filter((event) => isWithin(stretch, event))

/**
 * What may be left out: whole fives, those of one minute together. One attempt left out alone would
 * show by the difference whose it was; and since a board shows whole fives, what is left are the fives
 * it had before. Fives that arrived among attempts at other questions, from about the time at which the
 * quiz changed, are none.
 */
export function stretchesIn(events: GroupEvents): Stretch[] {
  const attempts = counting(events).toSorted((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
  const at = (index: number) => attempts[index] as GroupEvent
  const minuteOf = (index: number) => Math.floor(at(index).arrived / minute)
  const runs: [first: number, last: number][] = []
  for (const [first, last] of fivesOf(attempts)) {
    const before = runs.at(-1)
    if (before && before[1] + 1 === first && minuteOf(before[0]) === minuteOf(last))
      before[1] = last
    else runs.push([first, last])
  }
  return runs.map(([first, last]) => ({ from: positionOf(at(first)), to: positionOf(at(last)) }))
}

/** Where five attempts in a row answered the same questions: as a board counts them in fives. */
function fivesOf(attempts: GroupEvent[]): [first: number, last: number][] {
  const alike = Map.groupBy(attempts.keys(), (i) =>
    answeredQuestions((attempts[i] as GroupEvent).payload),
  )
  const fives: [number, number][] = []
  for (const indices of alike.values())
    for (let i = 0; i + boardStep <= indices.length; i += boardStep) {
      const [first = 0, last = 0] = [indices[i], indices[i + boardStep - 1]]
      if (last - first === boardStep - 1) fives.push([first, last])
    }
  return fives.sort(([a], [b]) => a - b)
}
