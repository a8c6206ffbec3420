import { rightChoice } from '../quiz/mark.ts'
import { isAlone, nextStep, type Progress, withAnswer } from '../quiz/progress.ts'
import type { Choice, Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import type { LiveView } from '../scores/live.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { Onward } from './onward.tsx'
import { Others } from './others.tsx'
import { Cross, Explainer, Letter, ProgressLine, Tick, Where } from './parts.tsx'
import { withAttempt } from './read-others.ts'
import { type Saved, SaveState } from './save.tsx'

interface Props {
  view: View
  quiz: Quiz
  point: Point
  /** Before this answer. */
  progress: Progress
  choice: Choice
  saved: Saved | undefined
  live: LiveView | undefined
  /** A script asks for it, within a document that has the stylesheet. */
  swapped?: boolean
}

/** The verdict on one answer, why, and where in the article. */
export function FeedbackPage(props: Props) {
  const { view, quiz, point, progress, choice, saved, live, swapped } = props
  const { words: w } = view
  const at = progress.answers.length
  const verdict = choice.correct ? w.feedback.right : w.feedback.wrong
  const after = withAnswer(progress, choice.id)
  const alone = isAlone(progress)
  const stored = !progress.practice && (alone || nextStep(after) === undefined)
  const place = alone ? plain(point.question.prompt) : w.step.place(at + 1, progress.steps.length)
  const others = saved === 'yes' ? withAttempt(live, quiz, after) : live?.totals
  return (
    <Layout
      view={view}
      title={w.titled(`${verdict}: ${place}`)}
      page="feedback"
      first={at === 0 && !swapped}
      prefetchCss={at === 0}
      personal
    >
      <ProgressLine {...{ view, quiz, progress, at }} />
      <div class={choice.correct ? 'verdict right' : 'verdict wrong'} data-verdict="">
        {choice.correct ? <Tick /> : <Cross />}
        <h1>{verdict}</h1>
      </div>
      <Reasons {...{ view, point, choice }} />
      {progress.mode === 'test' && (
        <section class="point">
          <h2>
            <Text>{point.heading}</Text>
          </h2>
          <Explainer point={point} />
        </section>
      )}
      <Where quiz={quiz} point={point} />
      <Others {...{ view, quiz, point, progress, choice, others }} />
      {stored && <SaveState {...{ view, quiz, saved, alone }} progress={after} />}
      <Onward {...{ view, quiz, saved, alone }} progress={after} />
    </Layout>
  )
}

/** The question with what was chosen and what is right, each labelled in words. */
function Reasons({ view, point, choice }: Pick<Props, 'view' | 'point' | 'choice'>) {
  const { feedback: w } = view.words
  const { choices, prompt } = point.question
  const right = rightChoice(point.question)
  const shown = choice.correct ? [choice] : [choice, right]
  return (
    <section class="reasons">
      <h2>
        <Text>{prompt}</Text>
      </h2>
      {shown.map((each) => (
        <div class={each.correct ? 'reason right' : 'reason wrong'}>
          <p class="label">
            {each === right ? (choice.correct ? w.rightAndYours : w.answer) : w.yours}
          </p>
          <p class="choice">
            <Letter lang={view.lang} of={choices} choice={each} />
            <span>
              <Text>{each.text}</Text>
            </span>
          </p>
          <p>
            <Text>{each.feedback}</Text>
          </p>
        </div>
      ))}
      <details>
        <summary>{w.others}</summary>
        <dl>
          {choices
            .filter((each) => !shown.includes(each))
            .map((each) => (
              <div>
                <dt>
                  <Text>{each.text}</Text>
                </dt>
                <dd>
                  <Text>{each.feedback}</Text>
                </dd>
              </div>
            ))}
        </dl>
      </details>
    </section>
  )
}
