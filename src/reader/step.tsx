import { feedbackPath, stepPath } from '../paths.ts'
import { fieldsOf, isAlone, type Progress } from '../quiz/progress.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { boost } from '../site/boost.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
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
      {missing && (
        <div class="errors" tabindex={-1} data-focus>
          <h2>{w.step.missing}</h2>
          <a href="#first">{w.step.choose}</a>
        </div>
      )}
      <GroupLine view={view} joined={joined} />
      <Place view={view} progress={progress} at={at} />
      {progress.mode === 'walk' && (
        <section class="point">
          <h1>
            <Text>{point.heading}</Text>
          </h1>
          <Explainer point={point} />
          <Where view={view} quiz={quiz} point={point} />
        </section>
      )}
      <Ask {...{ view, quiz, point, progress, missing }} />
    </Layout>
  )
}

/** The question. Only the last answer of an attempt, and one asked alone, are stored: only they are a POST. */
function Ask({ view, quiz, point, progress, missing }: Props) {
  const { lang, words: w } = view
  const step = progress.steps[progress.answers.length] ?? 1
  const last = progress.answers.length === progress.steps.length - 1
  const stored = !progress.practice && (last || isAlone(progress))
  const Heading = progress.mode === 'walk' ? 'h2' : 'h1'
  return (
    <form
      class="ask"
      method={stored ? 'post' : 'get'}
      action={stored ? stepPath(lang, quiz.slug, step) : feedbackPath(lang, quiz.slug, step)}
      novalidate
      {...boost}
    >
      <Hidden fields={fieldsOf(progress)} />
      <fieldset aria-describedby={missing ? 'missing' : undefined}>
        <legend>
          <Heading>
            <Text>{point.question.prompt}</Text>
          </Heading>
        </legend>
        {missing && (
          <p class="missing" id="missing">
            <span class="hidden">{w.error}</span>
            {w.step.choose}
          </p>
        )}
        {point.question.choices.map((choice, i) => (
          <button
            type="submit"
            name="answer"
            value={choice.id}
            id={missing && i === 0 ? 'first' : undefined}
          >
            <Letter view={view} of={point.question.choices} choice={choice} />
            <span>
              <Text>{choice.text}</Text>
            </span>
          </button>
        ))}
      </fieldset>
    </form>
  )
}
