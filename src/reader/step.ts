import { html } from 'hono/html'
import { stepPath } from '../paths.ts'
import { type Fields, isAlone, type Progress } from '../quiz/progress.ts'
import type { Choice, Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { discovery } from '../site/discovery.ts'
import { Layout } from '../site/layout.tsx'
import { memoize } from '../site/memoize.ts'
import type { View } from '../site/site.ts'
import { isolated } from '../site/text.tsx'
import { ask } from './ask.ts'
import { GroupLine, type Joined } from './group.tsx'
import { Explainer, ProgressLine, Where } from './parts.tsx'

interface Props {
  view: View
  quiz: Quiz
  point: Point
  /** Always with an attempt id, except in practice. */
  progress: Progress
  joined?: Joined | undefined
  /** The form came without a choice. */
  missing?: boolean
  /** Chosen in the email that led here. */
  pick?: Choice | undefined
}

/**
 * Step n: the key point and its question, or the question alone. One tap on a choice answers. A
 * template, since it is the page that most requests are for.
 */
export function StepPage({ view, quiz, point, progress, joined, missing = false, pick }: Props) {
  const { words: w } = view
  const at = progress.answers.length
  const prompt = plain(point.question.prompt)
  const title = isAlone(progress)
    ? prompt
    : `${w.step.place(at + 1, progress.steps.length)}: ${prompt}`
  return Layout({
    view,
    title: w.titled(missing ? w.error + title : title),
    ...(isShared(view) && {
      preview: {
        title: prompt,
        text: plain(quiz.title),
        quiz,
        path: stepPath(view.lang, quiz.slug, progress.steps[at] ?? 1, askedBy(progress)),
      },
      more: [discovery(view)],
    }),
    page: 'step',
    first: at === 0,
    personal: view.url.search !== '',
    children: html`${
      missing &&
      html`<div class="errors" tabindex="-1" data-focus><h2>${w.step.missing}</h2><a href="#first">${w.step.choose}</a></div>`
    }${joined && GroupLine({ view, joined, origin: progress.origin })}${ProgressLine({ view, quiz, progress, at })}${
      progress.mode === 'walk' && keyPoints(quiz)(point)
    }${ask({ view, quiz, point, progress, missing, pick })}`,
  })
}

const keyPoints = memoize((quiz: Quiz) =>
  memoize(
    (point: Point) =>
      html`<section class="point"><h1>${isolated(point.heading)}</h1>${Explainer({ point })}${Where({ quiz, point })}</section>`,
  ),
)

/** What a link needs so that it leads to this question and not to the first. */
const askedBy = ({ origin, start }: Progress): Fields =>
  start === undefined
    ? []
    : [
        ['from', origin],
        ['start', String(start)],
      ]

/** Whether the page is what others link to, and not a step on a reader's way. */
export const isShared = ({ url }: Pick<View, 'url'>) =>
  !/[?&](mode|attempt|practice|group)=/.test(url.search)
