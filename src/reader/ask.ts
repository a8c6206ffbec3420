import { html } from 'hono/html'
import { check, unsure } from '../kinds/buttons.ts'
import { drawnKind } from '../kinds/drawings.ts'
import type { Asked } from '../kinds/drawn.ts'
import { type Missing, unknown } from '../kinds/kind.ts'
import type { Question } from '../kinds/kinds.ts'
import { feedbackPath, stepPath } from '../paths.ts'
import { stepOf } from '../quiz/mark.ts'
import { isAlone, isLast, type Progress } from '../quiz/progress.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import { progressFields } from '../quiz/progress-fields.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { boosted } from '../site/boost.ts'
import { FrameFields, within } from '../site/frame.ts'
import { isolated } from '../site/isolated.ts'
import { memoize } from '../site/memoize.ts'
import type { View } from '../site/site.ts'
import { siteWords } from '../site/words.ts'
import { Hidden } from './parts.tsx'
import { trap } from './single-question.ts'

export interface AskProps {
  view: View
  quiz: Quiz
  point: Point
  /** Always with an attempt id, except in practice. */
  progress: Progress
  /** The form came back because something is missing, with what it held. */
  missing?: Missing | undefined
  given?: URLSearchParams | undefined
  /** The id of the choice picked in an email, and not yet confirmed here. */
  pick?: string | undefined
  /** No verdict follows: its class withholds it. */
  withheld?: boolean
}

/**
 * The question. Only the last answer of an attempt, and one asked alone, are stored: only they are a
 * POST. In a frame the others are links where one tap answers, because a host can forbid its frames to
 * send forms. Enter in a field presses a form's first button: that is the one that checks, wherever it
 * is shown.
 */
export function ask(asked: AskProps) {
  const { view, quiz, point, progress, withheld = false } = asked
  const { lang } = view
  const step = stepOf(quiz, point.question.id)
  const alone = isAlone(progress)
  const stored = !progress.practice && (isLast(progress) || alone)
  const fields: Fields = [...progressFields(progress), ['question', point.question.id]]
  const answerLink = (answer: string) =>
    within(view.frame, feedbackPath(lang, quiz.slug, step, [...fields, ['answer', answer]]))
  const { checked } = drawnKind(point.question)
  if (view.frame && !stored && !checked) {
    return html`<div class="ask">${question(asked, answerLink)}${unsure(lang, { withheld, href: answerLink(unknown) })}</div>`
  }
  const action = stored ? stepPath(lang, quiz.slug, step) : feedbackPath(lang, quiz.slug, step)
  const to = stored ? action : within(view.frame, action)
  return html`<form class="ask" method="${stored ? 'post' : 'get'}" action="${to}" novalidate ${
    view.frame ? html`target="_self"` : boosted
  }>${Hidden({ fields })}${FrameFields({ view })}${alone && hiddenField(view)}${question(asked)}${checked && check(lang, { withheld })}${unsure(lang, { withheld })}</form>`
}

function question(
  { quiz, point, missing, given, pick }: AskProps,
  link?: (answer: string) => string,
) {
  const { lang } = quiz
  const { question } = point
  return missing || given || pick || link
    ? fieldset({ lang, question, missing, given, pick, link })
    : untouched(quiz)(question)
}

/** What most requests are for. */
const untouched = memoize(({ lang }: Quiz) =>
  memoize((question: Question) => fieldset({ lang, question })),
)

function fieldset(asked: Asked<Question>) {
  const { lang, question, missing } = asked
  const drawn = drawnKind(question)
  return html`<fieldset${missing && html` aria-describedby="missing"`}><legend class="prompt" id="prompt">${isolated(question.prompt)}</legend>${
    missing &&
    html`<p class="missing" id="missing"><span class="hidden">${siteWords[lang].error}</span>${drawn.missing(lang, question, missing)}</p>`
  }${drawn.ask(asked)}</fieldset>`
}

/** Out of sight and out of reach of the keyboard; named so that a program likes to fill it in. */
const hiddenField = ({ words: w }: View) =>
  html`<p class="hidden" aria-hidden="true"><label>${w.landing.trap}<input type="text" name="${trap}" tabindex="-1" autocomplete="off"></label></p>`
