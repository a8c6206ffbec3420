import { feedbackPath, stepPath } from '../paths.ts'
import { fieldsOf, isAlone, type Progress } from '../quiz/progress.ts'
import type { Choice, Point, Quiz } from '../quiz/quiz.ts'
import { boost } from '../site/boost.ts'
import { FrameFields, within } from '../site/frame.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { trap } from './alone.ts'
import { Hidden, Letter } from './parts.tsx'

interface Props {
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
export function Ask({ view, quiz, point, progress, missing, pick }: Props) {
  const { lang, words: w } = view
  const { prompt, choices } = point.question
  const step = progress.steps[progress.answers.length] ?? 1
  const last = progress.answers.length === progress.steps.length - 1
  const alone = isAlone(progress)
  const stored = !progress.practice && (last || alone)
  const fields = fieldsOf(progress)
  const Heading = progress.mode === 'walk' ? 'h2' : 'h1'
  const question = (
    <fieldset aria-describedby={missing ? 'missing' : undefined}>
      <legend>
        <Heading>
          <Text>{prompt}</Text>
        </Heading>
      </legend>
      {missing && (
        <p class="missing" id="missing">
          <span class="hidden">{w.error}</span>
          {w.step.choose}
        </p>
      )}
      {choices.map((choice, i) => {
        const id = missing && i === 0 ? 'first' : undefined
        const row = (
          <>
            <Letter view={view} of={choices} choice={choice} />
            <span>
              <Text>{choice.text}</Text>
              {choice === pick && <small>{w.landing.picked}</small>}
            </span>
          </>
        )
        if (view.frame && !stored) {
          const answer = feedbackPath(lang, quiz.slug, step, [...fields, ['answer', choice.id]])
          return (
            <a href={within(view, answer)} target="_self" id={id}>
              {row}
            </a>
          )
        }
        return (
          <button
            type="submit"
            name="answer"
            value={choice.id}
            id={id}
            aria-current={choice === pick ? 'true' : undefined}
          >
            {row}
          </button>
        )
      })}
      {pick && (
        <button class="check" type="submit" name="answer" value={pick.id}>
          {w.landing.check}
        </button>
      )}
    </fieldset>
  )
  if (view.frame && !stored) return <div class="ask">{question}</div>
  return (
    <form
      class="ask"
      method={stored ? 'post' : 'get'}
      action={stored ? stepPath(lang, quiz.slug, step) : feedbackPath(lang, quiz.slug, step)}
      novalidate
      {...(view.frame ? { target: '_self' } : boost)}
    >
      <Hidden fields={fields} />
      <FrameFields view={view} />
      {alone && <Trap view={view} />}
      {question}
    </form>
  )
}

/** Out of sight and out of reach of the keyboard; named so that a program likes to fill it in. */
function Trap({ view }: { view: View }) {
  return (
    <p class="hidden" aria-hidden="true">
      <label>
        {view.words.landing.trap}
        <input type="text" name={trap} tabindex={-1} autocomplete="off" />
      </label>
    </p>
  )
}
