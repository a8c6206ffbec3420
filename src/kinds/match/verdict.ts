import { html } from 'hono/html'
import type { Lang } from '../../languages/languages.ts'
import { isolated } from '../../site/isolated.ts'
import { cross, more, tick } from '../../site/marks.ts'
import type { Answered } from '../drawn.ts'
import { kindsWords } from '../words.ts'
import { fitsRow } from './fits-row.ts'
import { type MatchItem, type MatchQuestion, type Target, targetsIn } from './kind.ts'
import { words } from './words.ts'

/** Each item with its targets where they were, the right one and the reader's marked. */
export function matchVerdict(answered: Answered<MatchQuestion>) {
  const { question, response } = answered
  const given = targetsIn(question, response)
  return html`<ul role="list">${question.items.map((item) => row(answered, item, given?.get(item.id)))}</ul>`
}

function row(
  { lang, question }: Answered<MatchQuestion>,
  item: MatchItem,
  given: string | undefined,
) {
  const right = given === item.target
  const shown = fitsRow(question.targets)
    ? question.targets
    : // What a menu held is not shown again: what was chosen there and what is right.
      question.targets.filter(({ id }) => id === item.target || id === given)
  const reason = isolated(item.feedback)
  const chip = (target: Target) => {
    const label = labelOf(words[lang], target.id === item.target, target.id === given)
    if (!label) return html`<li>${isolated(target.text)}</li>`
    const isRight = target.id === item.target
    return html`<li class="${isRight ? 'is-right' : 'is-wrong'}">${isolated(target.text)} <small>${isRight ? tick : cross} ${label}</small></li>`
  }
  return html`<li class="pair"><p>${isolated(item.text)}</p><ul class="chips" role="list">${shown.map(chip)}</ul>${
    right
      ? html`<details class="folded"><summary>${kindsWords[lang].why}${more}</summary><p class="why">${reason}</p></details>`
      : html`<p class="why">${reason}</p>`
  }</li>`
}

/** The eye sees from its colour and sign that what was chosen is right. */
function labelOf({ answer, yours }: (typeof words)[Lang], right: boolean, chosen: boolean) {
  if (right && chosen) return html`${yours}<span class="hidden"> (${answer})</span>`
  return right ? answer : chosen && yours
}
