import { html } from 'hono/html'
import { feedbackPath, stepPath } from '../paths.ts'
import { fieldsOf, isAlone, type Progress } from '../quiz/progress.ts'
import type { Choice, Point, Question, Quiz } from '../quiz/quiz.ts'
import { boosted } from '../site/boost.ts'
import { FrameFields, within } from '../site/frame.ts'
import { memoize } from '../site/memoize.ts'
import type { View } from '../site/site.ts'
import { isolated } from '../site/text.tsx'
import { Hidden, Letter } from './parts.tsx'
import { trap } from './single-question.ts'

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

function question({ view, quiz, point, progress, missing, pick }: Asked, row: Row) {
  const { words: w } = view
  const legend = progress.mode === 'walk' ? below : first
  const plain = !missing && !pick && row === button
  const rows = plain
    ? plainRows(quiz)(point.question)
    : rowsOf(quiz, point.question, row, { missing, pick, note: w.landing.picked })
  return html`<fieldset${missing && html` aria-describedby="missing"`}><legend>${legend(point.question)}</legend>${
    missing &&
    html`<p class="missing" id="missing"><span class="hidden">${w.error}</span>${w.step.choose}</p>`
  }${rows}${
    pick &&
    html`<button class="check" type="submit" name="answer" value="${pick.id}">${w.landing.check}</button>`
  }</fieldset>`
}

/** The prompt below the key point's heading, and as the page's own. */
const below = memoize(({ prompt }: Question) => html`<h2>${isolated(prompt)}</h2>`)
const first = memoize(({ prompt }: Question) => html`<h1>${isolated(prompt)}</h1>`)

const rowsOf = (
  { lang }: Quiz,
  { choices }: Question,
  row: Row,
  { missing, pick, note }: { missing?: boolean; pick?: Choice | undefined; note?: string } = {},
) =>
  choices.map((choice, i) => {
    const picked = choice === pick
    const content = html`${Letter({ lang, of: choices, choice })}<span>${isolated(choice.text)}${picked && html`<small>${note}</small>`}</span>`
    return row(choice, content, missing && i === 0 && html` id="first"`, picked)
  })

/** What most requests are for. */
const plainRows = memoize((quiz: Quiz) =>
  memoize((question: Question) => html`${rowsOf(quiz, question, button)}`),
)

/** Out of sight and out of reach of the keyboard; named so that a program likes to fill it in. */
const hiddenField = ({ words: w }: View) =>
  html`<p class="hidden" aria-hidden="true"><label>${w.landing.trap}<input type="text" name="${trap}" tabindex="-1" autocomplete="off"></label></p>`
