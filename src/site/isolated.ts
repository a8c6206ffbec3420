import { html } from 'hono/html'
import { language } from '../languages/languages.ts'
import { runs } from '../quiz/text.ts'

/** A number with its sign, which would stand behind it where text runs from the right. */
const signed = /(?<![\p{L}\p{N}])([−+-]\d[\d.,]*\d|[−+-]\d)(?![\p{L}\p{N}])/u

/**
 * A quiz's text for a template, with the stretches in the other language isolated and named. A number
 * stays on a line with the word it counts.
 */
export function isolated(text: string) {
  if (!/[{\d]/.test(text)) return text
  return html`${runs(text).map((run) =>
    run.lang
      ? html`<bdi lang="${run.lang}" dir="${language[run.lang].direction}">${run.text}</bdi>`
      : numbered(run.text),
  )}`
}

const numbered = (text: string) =>
  text
    .replace(/(?<=\d) (?=\p{L})/gu, '\u00a0')
    .split(signed)
    .map((piece, i) => (i % 2 === 1 ? html`<bdi dir="ltr">${piece}</bdi>` : piece))
