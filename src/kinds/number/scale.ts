import { html } from 'hono/html'
import type { Lang } from '../../languages/languages.ts'
import { language } from '../../languages/languages.ts'
import type { NumberQuestion } from './kind.ts'
import { words } from './words.ts'

/** Where the line begins and ends: both ranges and the answer, with air at both ends, and nought where it is near. */
export function endsOf({ close }: NumberQuestion, value: number | undefined): [number, number] {
  const values = [close.from, close.to, ...(value === undefined ? [] : [value])]
  const low = Math.min(...values)
  const high = Math.max(...values)
  const air = (high - low) / 10 || Math.abs(high) / 10 || 1
  const from = low - air
  return [low >= 0 && from < high / 2 ? 0 : from, high + air]
}

/** The answer and the reader's number on one line, in the direction of reading. */
export function scale(lang: Lang, question: NumberQuestion, value: number | undefined) {
  const w = words[lang]
  const { right, close } = question
  const [from, to] = endsOf(question, value)
  const rtl = language[lang].direction === 'rtl'
  const share = (n: number) => 4 + (92 * (n - from)) / (to - from)
  const x = (n: number) => `${(rtl ? 100 - share(n) : share(n)).toFixed(1)}%`
  const box = (name: string, range: typeof right, y: number, height: number) => {
    const start = rtl ? x(range.to) : x(range.from)
    const width = `${Math.max(0.8, share(range.to) - share(range.from)).toFixed(1)}%`
    return html`<rect class="${name}" x="${start}" width="${width}" y="${y}" height="${height}"/>`
  }
  const middle = (right.from + right.to) / 2
  const text = (name: string, at: number, y: number, said: string) =>
    html`<text class="${name}" x="${x(at)}" y="${y}" text-anchor="${anchor(share(at))}">${said}</text>`
  const isRight = value !== undefined && value >= right.from && value <= right.to
  const said = [value === undefined ? '' : w.you(value), w.answer(right)].filter(Boolean)
  return html`<svg class="scale" role="img" aria-label="${said.join('. ')}">${box('near', close, 46, 20)}${box('is-right', right, 40, 32)}<line x2="100%" y1="66" y2="66"/>${
    value !== undefined &&
    html`<line class="pin ${isRight ? 'is-right' : 'is-wrong'}" x1="${x(value)}" x2="${x(value)}" y1="26" y2="66"/>${text(isRight ? 'is-right' : 'is-wrong', value, 18, `${isRight ? '✓' : '✕'} ${w.you(value)}`)}`
  }<line class="pin is-right" x1="${x(middle)}" x2="${x(middle)}" y1="72" y2="94"/>${text('is-right', middle, 112, `✓ ${w.answer(right)}`)}${text('soft', middle, 134, w.near(close))}</svg>`
}

/** A label near an end of the line leans inwards, or it would be cut off. SVG's start is where reading starts. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  return share < 25 ? 'start' : share > 75 ? 'end' : 'middle'
}
