import { html } from 'hono/html'
import { foldGraphic, graphicsAt } from '../graphics/graphics.ts'
import { drawnKind } from '../kinds/drawings.ts'
import { formatParagraphs } from '../languages/format.ts'
import { questionPath } from '../paths.ts'
import { isAlone } from '../quiz/progress.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { discovery } from '../site/discovery.ts'
import { isolated } from '../site/isolated.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { type AskProps, ask } from './ask.ts'
import { Explainer } from './explainer.ts'
import { GroupLine, type Joined } from './group.tsx'
import { KeepPlace } from './keep-place.ts'
import { QuestionBar } from './parts.tsx'
import { ProgressRow } from './progress-row.ts'
import { lastingPath } from './single-question.ts'
import { AnswerTaken, isWithheld } from './withheld.ts'

interface Props extends AskProps {
  joined?: Joined | undefined
  /** Answers that the address held no longer hold. */
  changed?: boolean | undefined
}

/**
 * One step: the key point and its question, or the question alone. A template, since it is the page
 * that most requests are for.
 */
export function StepPage(props: Props) {
  const { view, quiz, point, progress, joined, missing, changed } = props
  const { words: w } = view
  const { question } = point
  const alone = isAlone(progress)
  const prompt = plain(question.prompt)
  const place = w.step.place(progress.answers.length + 1, progress.questions.length)
  const title = alone ? prompt : `${place}: ${prompt}`
  const shared = isShared(view)
  const withheld = isWithheld(joined)
  return Layout({
    view,
    title: w.titled(missing ? w.error + title : title),
    ...(shared && {
      preview: {
        title: prompt,
        text: plain(quiz.title),
        quiz,
        path: alone ? questionPath(view.lang, quiz.slug, question.id) : view.url.pathname,
      },
      more: [discovery(view)],
    }),
    page: 'step',
    lasting: lastingPath(quiz, progress, question.id),
    masthead: false,
    first: progress.answers.length === 0,
    personal: view.url.search !== '',
    children: html`${
      missing &&
      html`<div class="errors" tabindex="-1" autofocus><h2>${w.step.missing}</h2><a href="#${drawnKind(question).firstMissing(question, missing)}">${drawnKind(question).missing(view.lang, question, missing)}</a></div>`
    }${!alone && ProgressRow(view, quiz, progress, { question: question.id, withheld })}${
      joined && GroupLine({ view, joined, progress })
    }${
      changed && html`<p class="note">${w.step.changed}</p>`
    }${withheld && AnswerTaken(view, quiz, progress)}${heading(props, alone ? isolated(quiz.title) : placeText(props, place))}${
      progress.mode === 'walk' && keyPoint(quiz, point)
    }${ask({ ...props, withheld })}${!alone && !view.frame && KeepPlace(view, progress)}`,
  })
}

const placeText = ({ view, progress }: Props, place: string) =>
  html`${progress.practice && `${view.words.step.practice}: `}${place}`

/** The page's heading is the key point's where there is one, and says the place to those who hear it. */
function heading({ view, progress, point }: Props, slot: unknown) {
  if (progress.mode !== 'walk') {
    return QuestionBar({ view, children: html`<h1 class="slot" tabindex="-1">${slot}</h1>` })
  }
  return html`${QuestionBar({ view, children: html`<p class="slot" aria-hidden="true">${slot}</p>` })}<h1 tabindex="-1"><span class="hidden">${slot}: </span>${isolated(point.heading)}</h1>`
}

function keyPoint(quiz: Quiz, point: Point) {
  const graphics = graphicsAt(quiz, point.id, 'step')
  return html`<section class="point">${Explainer({ quiz, point })}<p class="note where">${formatParagraphs(quiz.lang, point.paragraphs)}</p>${graphics.map((graphic) => foldGraphic(quiz, graphic))}</section>`
}

/** Whether the page is what others link to, and not a step on a reader's way. */
export const isShared = ({ url }: Pick<View, 'url'>) =>
  !/[?&](mode|attempt|practice)=/.test(url.search)
