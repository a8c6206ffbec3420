import type { Remarks } from '../remarks.ts'

const plain = '0123456789+-−=()ni'
const signs = { '^': '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ', _: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ' }

/** Written small by custom alone: 1st, 2nd, M. Dupont 1er. */
const customary = /^(?:st|nd|rd|th|er|ème|tm|©|®|™)$/i

/**
 * What HTML sets above (`^`) or below (`_`) the line, in characters that mean the same: 10⁶, H₂O. What
 * has none is written out: x^(a+b).
 */
export function raised(text: string, sign: '^' | '_', remarks: Remarks): string {
  const said = text.trim()
  if (said === '' || customary.test(said)) return text
  const places = [...said].map((each) => plain.indexOf(each))
  if (places.every((place) => place >= 0)) return places.map((at) => signs[sign][at]).join('')
  const out = [...said].length === 1 ? `${sign}${said}` : `${sign}(${said})`
  const where = sign === '^' ? 'above' : 'below'
  remarks.lost.push(`«${said}» stood small ${where} the line and is written «${out}» now.`)
  return out
}
