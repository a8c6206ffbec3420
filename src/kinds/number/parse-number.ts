import { europeanDigits } from '../../languages/digits.ts'

/** The most digits before and after the mark: more than a double keeps exactly would be another number. */
const most = 15

/** Spaces of every width, apostrophes and the Arabic thousands mark: they only ever group digits, and no decimals. */
const grouping = /(?<=^[^.,٫]*\d)[\s'’٬](?=\d{3}(?!\d))/g

/** Marks of direction, which programs put around numbers. */
const direction = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g

/**
 * A number as people type it: digits of every script, a sign on either side of marks of direction,
 * marks that group, a mark before decimals. Of two different marks the last stands before decimals. A
 * mark alone that is followed by exactly three digits groups, unless nothing but a nought, or more than
 * three digits, stand before it.
 *
 * @returns the number; `ambiguous` for what can be read as two; `undefined` for what is none
 */
export function parseNumber(typed: string): number | 'ambiguous' | undefined {
  const text = europeanDigits(typed)
    .replace(direction, '')
    .trim()
    .replace(/^[−–‒﹣－]/, '-')
    .replace(/^([+-])\s+/, '$1')
    .replaceAll('،', ',')
    .replace(grouping, '')
  const parts = /^([+-]?)(\d[\d.,٫]*|[.,٫]\d+)$/.exec(text)
  if (!parts) return undefined
  const digits = decimal(parts[2] as string)
  if (digits === undefined || digits === 'ambiguous') return digits
  if (digits.replace('.', '').length > most) return undefined
  const value = Number(digits)
  return parts[1] === '-' && value !== 0 ? -value : value
}

/** Digits in groups of three, or as in India of two before the last three. */
const groups = /^[1-9]\d{0,2}(?:(?: \d{3})+|(?: \d\d)+ \d{3})$/

const isGrouped = (text: string, mark: string) => groups.test(text.replaceAll(mark, ' '))

/** The same number with at most one point in it. */
function decimal(text: string): string | 'ambiguous' | undefined {
  const last = /[.,٫](?=\d*$)/.exec(text)
  if (!last) return text
  const [mark] = last
  const whole = text.slice(0, last.index)
  const decimals = text.slice(last.index + 1)
  if (mark !== '٫' && isGrouped(text, mark)) return text.replaceAll(mark, '')
  if (decimals === '') return undefined
  const [other] = /[.,٫]/.exec(whole) ?? []
  if (!other) return `${whole || '0'}.${decimals}`
  if (other === mark || !isGrouped(whole, other)) return 'ambiguous'
  return `${whole.replaceAll(other, '')}.${decimals}`
}
