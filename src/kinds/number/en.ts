import { formatNumber } from '../../languages/format.ts'
import type { ar } from './ar.ts'
import type { Range } from './kind.ts'

const n = (value: number) => formatNumber('en', value)
const range = ({ from, to }: Range) => (from === to ? n(from) : `${n(from)} to ${n(to)}`)

export const en: typeof ar = {
  act: (unit) => `Write the number (${unit})`,
  nothing: 'Type a number, then check.',
  number: 'That is not a number. Type digits alone, such as 40 or 12.5.',
  ambiguous:
    'That number can be read in more than one way. Type it without marks between thousands.',
  you: (value) => `You: ${n(value)}`,
  answer: (right) => `The answer: ${range(right)}`,
  besides: (close) => `(close: ${range(close)})`,
  near: (close) => `Close: ${range(close)}`,
  distances: {
    below: 'Much too low',
    'close-below': 'A little low',
    right: 'Right',
    'close-above': 'A little high',
    above: 'Much too high',
  },
  missed: (times, of, distance) =>
    `${times} of ${of} gave a number that was ${en.distances[distance].toLowerCase()}`,
  value: n,
  range,
}
