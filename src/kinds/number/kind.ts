import type { Kind } from '../kind.ts'
import { parseNumber } from './parse-number.ts'

/** Both ends belong to it. */
export interface Range {
  from: number
  to: number
}

/** A number to find or to guess. */
export interface NumberQuestion {
  /** Unique within the quiz. Kebab-case ASCII. */
  id: string
  type: 'number'
  prompt: string
  unit: string
  /** What counts as right. */
  right: Range
  /** What counts as close: wider than `right`, or the same. */
  close: Range
  feedback: { right: string; close: string; far: string }
  /** What readers should know of the arithmetic; empty for nothing. */
  note: string
}

/** What is counted of a number: never the number itself. */
export const distances = ['below', 'close-below', 'right', 'close-above', 'above'] as const
export type Distance = (typeof distances)[number]

export function distanceOf({ right, close }: NumberQuestion, value: number): Distance {
  if (value < right.from) return value < close.from ? 'below' : 'close-below'
  if (value > right.to) return value > close.to ? 'above' : 'close-above'
  return 'right'
}

const spelling = /^-?(?:0|[1-9]\d{0,14})(?:_\d{1,14})?$/

/** The one spelling of a number: `_` before decimals, since a point parts answers. `undefined` for one too large or too fine. */
function written(value: number): string | undefined {
  const text = String(value).replace('.', '_')
  return spelling.test(text) ? text : undefined
}

/** The number in a response; `undefined` for text that is none. */
export function numberIn(response: string): number | undefined {
  const value = Number(response.replace('_', '.'))
  return written(value) === response ? value : undefined
}

/** A response is the number in European digits: `920`, `-4`, `12_5` for 12.5. */
export const number: Kind<NumberQuestion> = {
  parts: () => [''],
  read({ unit }, fields) {
    const typed = (fields.get('answer') ?? '').trim()
    if (typed === '') return { missing: 'nothing', parts: [] }
    if (numberIn(typed) !== undefined) return typed
    const value = parseNumber(typed.endsWith(unit) ? typed.slice(0, -unit.length) : typed)
    if (value === 'ambiguous') return { missing: 'ambiguous', parts: [] }
    const response = value === undefined ? undefined : written(value)
    return response ?? { missing: 'number', parts: [] }
  },
  mark(question, response) {
    const value = numberIn(response)
    if (value === undefined) return undefined
    const distance = distanceOf(question, value)
    return [{ part: '', value: distance, right: distance === 'right' }]
  },
  keys: () => [...distances],
  isPartly: ([part]) => part?.value.startsWith('close') ?? false,
  longest: () => [{ part: '', value: 'close-below', right: false }],
}
