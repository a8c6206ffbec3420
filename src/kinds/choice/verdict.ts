import { html } from 'hono/html'
import type { Answered } from '../drawn.ts'
import { letter, markedRow, percentOf } from '../parts.ts'
import { kindsWords } from '../words.ts'
import type { ChoiceQuestion } from './kind.ts'

/** The choices where they were: the right one and the reader's marked, the reasons of the others to open. */
export function choiceVerdict({ lang, question, response, others }: Answered<ChoiceQuestion>) {
  const w = kindsWords[lang]
  return html`<ul class="rows" role="list">${question.choices.map(
    ({ id, text, feedback, correct }, i) => {
      const chosen = id === response
      const label = correct ? (chosen ? w.choseRight : w.answer) : w.chosen
      return markedRow({
        lang,
        head: letter(lang, i),
        text,
        feedback,
        percent: others && percentOf(others, '', id),
        mark: correct || chosen ? { right: correct, label } : undefined,
      })
    },
  )}</ul>`
}
