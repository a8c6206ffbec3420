import { html } from 'hono/html'
import type { MarkedAnswer } from '../quiz/mark.ts'
import { cross, dash, tick } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { markWords } from './verdict-words.ts'

export const verdictMarks = { right: tick, partly: dash, wrong: cross }

/** One dot for each question, in words for those who hear it. */
export const dots = (view: View, answers: MarkedAnswer[]) =>
  html`<ol class="dots" role="list">${answers.map(
    (answer, i) =>
      html`<li class="is-${answer.verdict}">${verdictMarks[answer.verdict]}<span class="hidden">${view.words.step.place(i + 1, answers.length)}: ${markWords(view, answer)}</span></li>`,
  )}</ol>`

const squares = { right: '🟩', partly: '🟨', wrong: '🟥' }

/** The same as text, for messages. */
export const squaresOf = (answers: MarkedAnswer[]) =>
  answers.map(({ verdict }) => squares[verdict]).join('')
