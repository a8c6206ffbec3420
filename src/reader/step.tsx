import { html } from 'hono/html'
import { feedbackPath, stepPath } from '../paths.ts'
import { fieldsOf, isAlone, type Progress } from '../quiz/progress.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { boosted } from '../site/boost.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { marked } from '../site/text.tsx'
import { GroupLine, type Joined } from './group.tsx'
import { Explainer, Hidden, Letter, Place, Where } from './parts.tsx'

interface Props {
  view: View
  quiz: Quiz
  point: Point
  /** Always with an attempt id, except in practice. */
  progress: Progress
  joined?: Joined | undefined
  /** The form came without a choice. */
  missing?: boolean
}

/** Step n: the key point and its question, or the question alone. One tap on a choice answers. */
export function StepPage({ view, quiz, point, progress, joined, missing }: Props) {
  const { words: w } = view
  const at = progress.answers.length
  const title = `${w.step.place(at + 1, progress.steps.length)}: ${plain(point.question.prompt)}`
  return (
    <Layout
      view={view}
      title={w.titled(missing ? w.error + title : title)}
      page="step"
      first={at === 0}
      personal={view.url.search !== ''}
    >
      {missing &&
        html`<div class="errors" tabindex="-1" data-focus><h2>${w.step.missing}</h2><a href="#first">${w.step.choose}</a></div>`}
      {joined && <GroupLine {...{ view, joined }} origin={progress.origin} />}
      {Place({ view, progress, at })}
      {progress.mode === 'walk' &&
        html`<section class="point"><h1>${marked(point.heading)}</h1>${Explainer({ point })}${Where({ view, quiz, point })}</section>`}
      {ask({ view, quiz, point, progress, missing })}
    </Layout>
  )
}

/** The question. Only the last answer of an attempt, and one asked alone, are stored: only they are a POST. */
function ask({ view, quiz, point, progress, missing = false }: Props) {
  const { lang, words: w } = view
  const step = progress.steps[progress.answers.length] ?? 1
  const last = progress.answers.length === progress.steps.length - 1
  const stored = !progress.practice && (last || isAlone(progress))
  const action = stored ? stepPath(lang, quiz.slug, step) : feedbackPath(lang, quiz.slug, step)
  const { prompt, choices } = point.question
  const legend = marked(prompt)
  return html`<form class="ask" method="${stored ? 'post' : 'get'}" action="${action}" novalidate ${boosted}>${Hidden(
    { fields: fieldsOf(progress) },
  )}<fieldset${missing && html` aria-describedby="missing"`}><legend>${
    progress.mode === 'walk' ? html`<h2>${legend}</h2>` : html`<h1>${legend}</h1>`
  }</legend>${
    missing &&
    html`<p class="missing" id="missing"><span class="hidden">${w.error}</span>${w.step.choose}</p>`
  }${choices.map(
    (choice, i) =>
      html`<button type="submit" name="answer" value="${choice.id}"${missing && i === 0 && html` id="first"`}>${Letter({ view, of: choices, choice })}<span>${marked(choice.text)}</span></button>`,
  )}</fieldset></form>`
}
