import { html } from 'hono/html'
import type { Verdict } from '../kinds/kinds.ts'
import { cross, dash, tick } from '../site/marks.ts'
import type { View } from '../site/site.ts'

export const verdictMarks = { right: tick, partly: dash, wrong: cross }

/** One dot for each question, in words for those who hear it. */
export const dots = ({ words: w }: View, verdicts: Verdict[]) =>
  html`<ol class="dots" role="list">${verdicts.map(
    (verdict, i) =>
      html`<li class="is-${verdict}">${verdictMarks[verdict]}<span class="hidden">${w.step.place(i + 1, verdicts.length)}: ${w.step.marks[verdict]}</span></li>`,
  )}</ol>`

const squares = { right: '🟩', partly: '🟨', wrong: '🟥' }

/** The same as text, for messages. */
export const squaresOf = (verdicts: Verdict[]) =>
  verdicts.map((verdict) => squares[verdict]).join('')
