import type { Answer, Range } from '../draft.ts'
import { around, ofNumbers } from '../numeric.ts'

/** What follows `{#`: a number, `number:tolerance` or `from..to`, or several after `=`; after `~#`, what to say to others. */
export function numberOf(inside: string, plain: (written: string) => string): Answer | string {
  const [accepted = '', otherwise = ''] = inside.split('~')
  const all = accepted
    .split('=')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const [weight, share = '100'] = each.match(/^%(-*\d{1,2}\.?\d*)%/) ?? ['']
      const [said = '', ...feedback] = each.slice(weight.length).split('#')
      return {
        range: rangeOf(said.trim()),
        share: Number(share),
        feedback: plain(feedback.join('#')),
      }
    })
  return ofNumbers(all, '', plain(otherwise.replace(/^[^#]*#?/, '')))
}

function rangeOf(said: string): Range | undefined {
  const [low, high] = said.split('..').map(numberIn)
  const [middle = NaN, tolerance = 0] = said.split(':').map(numberIn)
  if (!said.includes('..')) return around(middle, tolerance)
  return Number.isFinite(low) && Number.isFinite(high)
    ? { from: Number(low), to: Number(high) }
    : undefined
}

const numberIn = (text: string) => (text.trim() === '' ? NaN : Number(text))
