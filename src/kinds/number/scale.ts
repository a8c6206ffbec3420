import { html } from 'hono/html'
import type { Lang } from '../../languages/languages.ts'
import { language } from '../../languages/languages.ts'
import { distanceOf, type NumberQuestion } from './kind.ts'
import { words } from './words.ts'

/** The width of a letter on a small phone, in percent of the line. */
const letter = 2.4

/** How far apart the marks of a line are: one, two or five of a power of ten, so that there are three to eight. */
function stepOf(low: number, high: number): number {
  const power = 10 ** Math.floor(Math.log10((high - low) / 3 || Math.abs(high) / 10 || 1))
  const fits = [1, 2, 5, 10].find((times) => (high - low) / (times * power) <= 6) ?? 10
  return fits * power
}

/**
 * Where the line begins and ends: at round numbers around both ranges and the reader's, and at nought
 * where that is near.
 */
function endsOf({ close }: NumberQuestion, value: number | undefined): [number, number] {
  const values = [close.from, close.to, ...(value === undefined ? [] : [value])]
  const low = Math.min(...values)
  const high = Math.max(...values)
  const step = stepOf(low, high)
  // Dividing leaves dust: 0.30000000000000004.
  const clean = (n: number) => Number(n.toPrecision(12))
  const [first, last] = [clean(low / step), clean(high / step)]
  const from = clean(step * (Math.ceil(first) - 1))
  const to = clean(step * (Math.floor(last) + 1))
  return [low >= 0 && from < high / 2 ? 0 : from, to]
}

/** As the verdict on the number is toned, and its sign. */
function toneOf(question: NumberQuestion, value = 0) {
  const distance = distanceOf(question, value)
  if (distance === 'right') return ['is-right', '✓'] as const
  return distance.startsWith('close') ? (['is-partly', '–'] as const) : (['is-wrong', '✕'] as const)
}

/** The answer and the reader's number on one line, in the direction of reading. */
export function scale(lang: Lang, question: NumberQuestion, value: number | undefined) {
  const w = words[lang]
  const { right, close } = question
  const [from, to] = endsOf(question, value)
  const rtl = language[lang].direction === 'rtl'
  const share = (n: number) => 4 + (92 * (n - from)) / (to - from)
  const at = (share: number) => `${(rtl ? 100 - share : share).toFixed(1)}%`
  const x = (n: number) => at(share(n))
  const box = (name: string, range: typeof right, y: number, height: number) => {
    const start = rtl ? x(range.to) : x(range.from)
    const width = `${Math.max(0.8, share(range.to) - share(range.from)).toFixed(1)}%`
    return html`<rect class="${name}" x="${start}" width="${width}" y="${y}" height="${height}"/>`
  }
  const middle = (right.from + right.to) / 2
  const text = (name: string, n: number, y: number, said: string) => {
    // Over its place, or as near as it can be and be seen whole.
    const half = Math.min(50, (said.length * letter) / 2)
    return html`<text class="${name}" x="${at(Math.min(Math.max(share(n), half), 100 - half))}" y="${y}">${said}</text>`
  }
  // The numbers at the ends, where no label stands in their way.
  const ends = [from, to].filter((n) => Math.abs(share(n) - share(middle)) > 16)
  const [tone, sign] = toneOf(question, value)
  const said = [value === undefined ? '' : w.you(value), w.answer(right)].filter(Boolean)
  return html`<svg class="scale" role="img" aria-label="${said.join('. ')}">${box('near', close, 46, 20)}${box('is-right', right, 40, 32)}<line x2="100%" y1="66" y2="66"/>${ends.map((n) => text('soft', n, 86, w.value(n)))}${
    value !== undefined &&
    html`<line class="pin ${tone}" x1="${x(value)}" x2="${x(value)}" y1="26" y2="66"/>${text(tone, value, 18, `${sign} ${w.you(value)}`)}`
  }<line class="pin is-right" x1="${x(middle)}" x2="${x(middle)}" y1="72" y2="94"/>${text('is-right', middle, 112, `✓ ${w.answer(right)}`)}${text('soft', middle, 134, w.near(close))}</svg>`
}
