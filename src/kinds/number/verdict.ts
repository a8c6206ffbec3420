import { html } from 'hono/html'
import { isolated } from '../../site/isolated.ts'
import type { Answered } from '../drawn.ts'
import { distanceOf, type NumberQuestion, numberIn } from './kind.ts'
import { scale } from './scale.ts'

/** The number on one line with the answer, why, and what is arithmetic of ours. */
export function numberVerdict({ lang, question, response }: Answered<NumberQuestion>) {
  const value = numberIn(response)
  return html`${scale(lang, question, value)}<p>${isolated(reasonOf(question, value))}</p>${
    question.note && html`<p class="note">${isolated(question.note)}</p>`
  }`
}

function reasonOf(question: NumberQuestion, value: number | undefined): string {
  const { feedback } = question
  if (value === undefined) return feedback.far
  const distance = distanceOf(question, value)
  return distance === 'right'
    ? feedback.right
    : distance.startsWith('close')
      ? feedback.close
      : feedback.far
}
