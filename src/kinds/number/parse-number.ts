import { europeanDigits } from '../../languages/digits.ts'

/** The most digits before and after the mark: more than a double keeps exactly would be another number. */
const most = 15

/** Spaces of every width, apostrophes and the Arabic thousands mark: they only ever group digits. */
const grouping = /(?<=\d)[\s'’٬](?=\d{3}(?!\d))/g

/** Marks of direction, which programs put around numbers. */
const direction = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g

/**
 * A number as people type it: digits of every script, a sign on either side of marks of direction,
 * marks that group, a mark before decimals. A mark followed by exactly three digits groups, unless
 * nothing but a nought stands before it.
 *
 * @returns the number; `ambiguous` for what can be read as two; `undefined` for what is none
 */
export function parseNumber(typed: string): number | 'ambiguous' | undefined {
  const text = europeanDigits(typed)
    .replace(direction, '')
    .trim()
    .replace(/^[−–‒﹣－]/, '-')
    .replace(/^([+-])\s+/, '$1')
    .replace(grouping, '')
    .replaceAll('،', ',')
  const parts = /^([+-]?)(\d[\d.,٫]*|[.,٫]\d+)$/.exec(text)
  if (!parts) return undefined
  const digits = decimal(parts[2] as string)
  if (digits === undefined || digits === 'ambiguous') return digits
  if (digits.replace('.', '').length > most) return undefined
  const value = Number(digits)
  return parts[1] === '-' && value !== 0 ? -value : value
}

/** Digits in groups of three, or as in India of two before the last three. */
const groups = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?:,\d\d)+,\d{3})$/

/** The same number with at most one point in it. */
function decimal(text: string): string | 'ambiguous' | undefined {
  const last = /[.,٫](?=\d*$)/.exec(text)
  if (!last) return text
  const [mark] = last
  const whole = text.slice(0, last.index)
  const decimals = text.slice(last.index + 1)
  const alike = text.replaceAll(mark, ',')
  if (mark !== '٫' && groups.test(alike)) return alike.replaceAll(',', '')
  if (decimals === '') return undefined
  const others = new Set(whole.match(/[.,٫]/g))
  if (others.size === 0) return `${whole || '0'}.${decimals}`
  const [other = ''] = others
  const sound = others.size === 1 && other !== mark && groups.test(whole.replaceAll(other, ','))
  return sound ? `${whole.replaceAll(other, '')}.${decimals}` : 'ambiguous'
}
