import { joint, type Part, unknown } from './kind.ts'

/**
 * A response as an event holds it, in a form that is the same for every kind, so that counting knows
 * none of them: the value of a single part, or every part and its value in turn, joined by `*`; and
 * where there are several, one `1` or `0` for each, right or not. Of whoever does not know it is `unknown`.
 */
type StoredResponse = [given: string, marks?: string]

/** What was left as it was, such as a box not ticked: no part of what a reader gave. */
export const untouched = '0'

/** A response for an event. */
export function storeParts(parts: Part[]): StoredResponse {
  const [first] = parts
  if (first?.part === '' || first?.value === unknown) return [first.value]
  const given = parts.filter(({ value }) => value !== untouched)
  const marks = given.map(({ right }) => (right ? '1' : '0')).join('')
  return [given.flatMap(({ part, value }) => [part, value]).join(joint), marks]
}

/**
 * The parts in an event; `undefined` for what no event holds.
 * @param right whether the question counted as right
 */
export function storedParts([given, marks]: StoredResponse, right: boolean): Part[] | undefined {
  if (marks === undefined) return [{ part: '', value: given, right }]
  if (!areParts(given, marks)) return undefined
  const texts = given.split(joint)
  return [...marks].map((mark, i) => ({
    part: texts[2 * i] ?? '',
    value: texts[2 * i + 1] ?? '',
    right: mark === '1',
  }))
}

/** Whether each part has its value and its mark. Asked of every answer there is, so it takes nothing apart. */
export function areParts(given: string, marks: string): boolean {
  for (let i = 0; i < marks.length; i++) {
    const mark = marks.charCodeAt(i)
    if (mark !== zero && mark !== one) return false
  }
  let joints = 0
  for (let i = 0; i < given.length; i++) if (given.charCodeAt(i) === star) joints++
  return marks !== '' && joints === 2 * marks.length - 1
}

const [zero, one, star] = [...`01${joint}`].map((sign) => sign.charCodeAt(0))
