import { resultPath, stepPath } from '../paths.ts'
import { stepOf } from '../quiz/mark.ts'
import type { Progress } from '../quiz/progress.ts'
import { type Fields, progressFields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { boost } from '../site/boost.ts'
import { FrameFields } from '../site/frame.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { answerFields, verdictPath } from './at-step.ts'
import { type Joined, Named } from './group.tsx'
import { Hidden } from './parts.tsx'

/**
 * What became of the score: stored, not stored when KV failed, not yet under this fresh id, not yet
 * because its group is closed or unknown (one press stores it without the group), or refused, as coming from
 * another site or from nobody knows where; or left out, because what is left of the day is for classes.
 */
const savedStates = [
  'yes',
  'no',
  'late',
  'closed',
  'unknown',
  'crossSite',
  'nowhere',
  'full',
] as const
export type Saved = (typeof savedStates)[number]

export const parseSaved = (text: string | undefined) => savedStates.find((state) => state === text)

/**
 * The same on a page: where the address says that it is stored, the store may not find it, or not answer in
 * time; or the quiz has changed since, and what was stored before cannot be looked up by what is left.
 */
export type Outcome = Saved | 'missing' | 'unchecked' | 'before'

/** Whether the score came while its class took answers, as far as is known. */
export const isInTime = (outcome: Outcome | undefined): boolean =>
  outcome === 'yes' || outcome === 'unchecked' || outcome === 'before'

/** What the next page's address says of it. */
export const savedFields = (outcome: Outcome | undefined): Fields =>
  outcome === undefined || outcome === 'missing'
    ? []
    : [['saved', outcome === 'unchecked' || outcome === 'before' ? 'yes' : outcome]]

interface Props {
  view: View
  quiz: Quiz
  /** With the answer that is stored, or every one. */
  progress: Progress
  saved: Outcome | undefined
  joined?: Joined | undefined
  /** Where saving leads back to; without it, to the last feedback. */
  back?: 'result' | undefined
  /** It is one answer, asked alone, and no score. */
  alone?: boolean
}

/** What became of a score whose class is open again since: nothing yet, and one press stores it there. */
export const outcomeIn = (joined: Joined | undefined, saved: Outcome | undefined) =>
  saved === 'closed' && joined?.state === 'open' ? 'no' : saved

/** Says whether the score is stored, and until it is offers a button that stores it under the same id. */
export function SaveState({ view, quiz, progress, saved, joined, back, alone }: Props) {
  const w = alone ? view.words.landing.save : view.words.save
  const { list } = progress
  if (saved === 'yes')
    return <p class="saved">{list && !alone ? view.words.group.list.saved(list) : w.yes}</p>
  if (saved === 'before') return <p class="note">{w.before}</p>
  if (saved === 'full') return <p class="unsaved">{w.full}</p>
  const { lang } = view
  const { label, withheld } = joined?.group ?? {}
  const last = progress.answers.at(-1) ?? { question: '', response: '' }
  const before = { ...progress, answers: progress.answers.slice(0, -1) }
  const whole = progressFields(progress)
  const isClosed = saved === 'closed'
  const fields = answerFields(isClosed ? { ...before, group: undefined } : before, last)
  fields.push(['back', back ?? 'feedback'])
  return (
    <form
      class="unsaved"
      method="post"
      action={stepPath(lang, quiz.slug, stepOf(quiz, last.question))}
      {...(view.frame ? { target: '_self' } : boost)}
    >
      <p>
        {isClosed && label ? (
          <Named label={label} sentence={view.words.save.closedNamed} />
        ) : (
          <Text>{w[saved ?? 'unsaved']}</Text>
        )}
        {isClosed && withheld && ` ${view.words.group.nowTold}`}
      </p>
      {saved === 'nowhere' && (
        <p>
          <a href={alone ? verdictPath(quiz, before, last) : resultPath(lang, quiz.slug, whole)}>
            {w.open}
          </a>
        </p>
      )}
      <Hidden fields={fields} />
      <FrameFields view={view} />
      <button type="submit" class="button">
        {w.button}
      </button>
    </form>
  )
}
