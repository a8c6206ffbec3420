import { html } from 'hono/html'
import { feedbackPath, stepPath } from '../paths.ts'
import { fieldsOf, isAlone, type Progress } from '../quiz/progress.ts'
import type { Choice, Point, Question, Quiz } from '../quiz/quiz.ts'
import { boosted } from '../site/boost.ts'
import { FrameFields, within } from '../site/frame.ts'
import { once } from '../site/once.ts'
import type { View } from '../site/site.ts'
import { marked } from '../site/text.tsx'
import { trap } from './alone.ts'
import { Hidden, Letter } from './parts.tsx'

interface Asked {
  view: View
  quiz: Quiz
  point: Point
  /** Always with an attempt id, except in practice. */
  progress: Progress
  /** The form came without a choice. */
  missing: boolean
  /** Chosen in an email, and not yet confirmed here. */
  pick: Choice | undefined
}

/**
 * The question. Only the last answer of an attempt, and one asked alone, are stored: only they are a
 * POST. In a frame the others are links, because a host can forbid its frames to send forms.
 */
export function ask(asked: Asked) {
  const { view, quiz, progress } = asked
  const { lang } = view
  const step = progress.steps[progress.answers.length] ?? 1
  const last = progress.answers.length === progress.steps.length - 1
  const alone = isAlone(progress)
  const stored = !progress.practice && (last || alone)
  const fields = fieldsOf(progress)
  const feedback = (answer: Choice) =>
    within(view.frame, feedbackPath(lang, quiz.slug, step, [...fields, ['answer', answer.id]]))
  if (view.frame && !stored) {
    const link = (choice: Choice, content: unknown, id: unknown) =>
      html`<a href="${feedback(choice)}" target="_self"${id}>${content}</a>`
    return html`<div class="ask">${question(asked, link)}</div>`
  }
  const action = stored ? stepPath(lang, quiz.slug, step) : feedbackPath(lang, quiz.slug, step)
  return html`<form class="ask" method="${stored ? 'post' : 'get'}" action="${action}" novalidate ${
    view.frame ? html`target="_self"` : boosted
  }>${Hidden({ fields })}${FrameFields({ view })}${alone && hiddenField(view)}${question(asked, button)}</form>`
}

type Row = (choice: Choice, content: unknown, id: unknown, current: boolean) => unknown

const button: Row = (choice, content, id, current) =>
  html`<button type="submit" name="answer" value="${choice.id}"${id}${current && html` aria-current="true"`}>${content}</button>`

function question({ view, point, progress, missing, pick }: Asked, row: Row) {
  const { words: w } = view
  const legend = progress.mode === 'walk' ? below : first
  const rows = missing || pick || row !== button ? undefined : plainRows(point.question, view)
  return html`<fieldset${missing && html` aria-describedby="missing"`}><legend>${legend(point.question)}</legend>${
    missing &&
    html`<p class="missing" id="missing"><span class="hidden">${w.error}</span>${w.step.choose}</p>`
  }${rows ?? rowsOf(point.question, view, row, missing, pick)}${
    pick &&
    html`<button class="check" type="submit" name="answer" value="${pick.id}">${w.landing.check}</button>`
  }</fieldset>`
}

/** The prompt below the key point's heading, and as the page's own. */
const below = once(({ prompt }: Question) => html`<h2>${marked(prompt)}</h2>`)
const first = once(({ prompt }: Question) => html`<h1>${marked(prompt)}</h1>`)

const rowsOf = (
  { choices }: Question,
  view: View,
  row: Row,
  missing: boolean,
  pick: Choice | undefined,
) =>
  choices.map((choice, i) => {
    const note = choice === pick && html`<small>${view.words.landing.picked}</small>`
    const content = html`${Letter({ view, of: choices, choice })}<span>${marked(choice.text)}${note}</span>`
    return row(choice, content, missing && i === 0 && html` id="first"`, choice === pick)
  })

const plainRows = once(
  (question: Question, view: View) => html`${rowsOf(question, view, button, false, undefined)}`,
)

/** Out of sight and out of reach of the keyboard; named so that a program likes to fill it in. */
const hiddenField = ({ words: w }: View) =>
  html`<p class="hidden" aria-hidden="true"><label>${w.landing.trap}<input type="text" name="${trap}" tabindex="-1" autocomplete="off"></label></p>`
