import { html } from 'hono/html'
import type { Answered } from '../drawn.ts'
import { markedRow, percentOf } from '../parts.ts'
import { kindsWords } from '../words.ts'
import { type MultipleQuestion, tickedIn } from './kind.ts'
import { words } from './words.ts'

/** The choices where they were, each marked that is right or was ticked. */
export function multipleVerdict({ lang, question, response, others }: Answered<MultipleQuestion>) {
  const w = words[lang]
  const ticked = tickedIn(question, response)
  // The hint stays, so that no row moves.
  return html`<p class="note hint">${w.hint}</p><ul class="rows" role="list">${question.choices.map(
    ({ id, text, feedback, correct }) => {
      const chosen = ticked?.includes(id)
      const rightLabel = chosen
        ? kindsWords[lang].choseRight
        : ticked
          ? w.left
          : kindsWords[lang].answer
      return markedRow({
        lang,
        head: html`<span class="box${chosen && ' on'}" aria-hidden="true"></span>`,
        text,
        feedback,
        percent: others && percentOf(others, id, '1'),
        mark:
          correct || chosen
            ? {
                right: correct,
                label: correct ? rightLabel : w.wronglyChosen,
                missed: ticked !== undefined && !chosen,
              }
            : undefined,
      })
    },
  )}</ul>`
}
