import type { Answer } from '../draft.ts'

const notOne = 'It accepts several numbers, and a quiz takes one, or one range.'

/** What follows `{#`: a number, `number:tolerance` or `from..to`, perhaps several after `=`. */
export function numberOf(inside: string, plain: (written: string) => string): Answer | string {
  const [accepted = '', ...otherwise] = inside.split('~')
  const all = accepted
    .split('=')
    .map((each) => each.trim())
    .filter(Boolean)
  const whole = all.filter((each) => !/^%-?\d/.test(each) || each.startsWith('%100%'))
  if (whole.length !== 1 || all.length !== 1 || otherwise.length > 1) return notOne
  const [said = '', ...feedback] = (whole[0] ?? '').replace(/^%100%/, '').split('#')
  const right = rangeOf(said.trim())
  if (!right) return `«${said.trim()}» is no number: write 1822, 1822:5 or 1800..1850.`
  return { type: 'number', right, feedback: plain(feedback.join('#').trim()) }
}

function rangeOf(said: string): { from: number; to: number } | undefined {
  const [low, high] = said.split('..').map(Number)
  const [middle, tolerance = 0] = said.split(':').map(Number)
  const [from, to] = said.includes('..')
    ? [low, high]
    : [Number(middle) - tolerance, Number(middle) + tolerance]
  return said !== '' && Number.isFinite(from) && Number.isFinite(to)
    ? { from: Number(from), to: Number(to) }
    : undefined
}
