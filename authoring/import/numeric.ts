import type { DraftNumber, Range } from './draft.ts'

/** A number or range that a file accepts, with the share of the mark it earns, in percent. */
interface Accepted {
  range: Range | undefined
  share: number
  feedback: string
}

/** A sum without what doubles add to it: 3.1415 − 0.0005 is 3.141. */
const exact = (value: number) => Number(value.toPrecision(12))

/** The range of a number and how far from it an answer may be. */
export const around = (value: number, tolerance: number): Range | undefined =>
  Number.isFinite(value) && Number.isFinite(tolerance)
    ? { from: exact(value - Math.abs(tolerance)), to: exact(value + Math.abs(tolerance)) }
    : undefined

const isAround = (wide: Range | undefined, narrow: Range | undefined) =>
  wide !== undefined && narrow !== undefined && wide.from <= narrow.from && wide.to >= narrow.to

/**
 * A question that asks for a number: what earns the whole mark is right; what earns a part, or nothing
 * and lies around it, is close.
 * @param far what the file says to any other number
 * @returns why a quiz cannot hold it, where it cannot
 */
export function ofNumbers(accepted: Accepted[], unit: string, far: string): DraftNumber | string {
  const whole = accepted.filter(({ share }) => share === 100)
  const part = accepted.filter(({ share }) => share > 0 && share < 100)
  if (whole.length === 0) return 'No number in it earns the whole mark.'
  const [right, more] = whole
  const near = accepted.find(({ share, range }) => share === 0 && isAround(range, right?.range))
  const [close = near, other] = part
  if (!right?.range || (close && !close.range))
    return 'It has something that is no number: write 1822, 1822:5 or 1800..1850.'
  if (more || other) return 'It accepts several numbers, and a quiz takes one, or one range.'
  if (close && !isAround(close.range, right.range))
    return 'What earns a part of the mark lies beside what is right, and not around it.'
  return {
    type: 'number',
    right: right.range,
    close: close?.range,
    unit,
    feedback: { right: right.feedback, close: close?.feedback ?? '', far },
  }
}
