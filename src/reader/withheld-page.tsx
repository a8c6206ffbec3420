import { resultPath } from '../paths.ts'
import { dueQuestion, type Progress } from '../quiz/progress.ts'
import { changedFields, progressFields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { openingSentence } from '../site/closing.ts'
import { within } from '../site/frame.ts'
import { Layout } from '../site/layout.tsx'
import { go } from '../site/marks.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { GroupLine, type Joined } from './group.tsx'
import { Onward } from './onward.tsx'
import { Receipt } from './receipt.tsx'
import { type Outcome, SaveState, savedFields } from './save.tsx'

interface Props {
  view: View
  quiz: Quiz
  /** With every answer, or the one that was asked alone. */
  progress: Progress
  saved: Outcome | undefined
  joined: Joined | undefined
  /** It is one answer, asked alone. */
  alone?: boolean
  /** Not all that was answered holds. */
  changed: boolean
}

/**
 * What stands in the place of a result, or of the verdict on an answer asked alone, while the class
 * withholds it: that the answers have come, when the result opens, and its link, which is this page's.
 */
export function WithheldPage(props: Props) {
  const { view, quiz, progress, saved, joined, alone = false, changed } = props
  const { group: w } = view.words
  const { group } = joined ?? {}
  const { list, attempt, origin } = progress
  const title = alone ? w.withheld.answer : w.withheld.answers(progress.answers.length)
  return (
    <Layout view={view} title={view.words.titled(title)} page="answered" masthead={false} personal>
      <GroupLine {...{ view, joined, progress }} />
      <p class="kicker">
        <Text>{quiz.title}</Text>
      </p>
      <h1 tabindex={-1}>{title}</h1>
      {changed && <p class="note">{view.words.step.changed}</p>}
      <SaveState {...{ view, quiz, progress, saved, alone }} {...(!alone && { back: 'result' })} />
      {alone ? (
        <Onward {...{ view, quiz, saved, alone, changed, progress }} next={dueQuestion(progress)} />
      ) : (
        <section class="part">
          <h2>{w.withheld.opens}</h2>
          <p>{group ? openingSentence(view, group.closes) : w.withheld.unread}</p>
          <ResultLink {...{ view, quiz, progress, saved, changed }} />
        </section>
      )}
      {group && !list && !alone && attempt && origin === 'web' && (
        <Receipt {...{ view, group, attempt }} />
      )}
    </Layout>
  )
}

/** The address under which the result opens, to be kept. */
function ResultLink({
  view,
  quiz,
  progress,
  saved,
  changed,
}: Pick<Props, 'view' | 'quiz' | 'progress' | 'saved' | 'changed'>) {
  const { group: w, share } = view.words
  const fields = [...progressFields(progress), ...savedFields(saved), ...changedFields(changed)]
  const path = resultPath(view.lang, quiz.slug, fields)
  return (
    <>
      <p class="copy">
        <label for="result-link">{w.withheld.link}</label>
        <input
          id="result-link"
          type="url"
          dir="ltr"
          translate="no"
          readonly
          value={view.url.origin + path}
        />
        <button type="button" hidden data-copy="result-link" data-copied={share.copied}>
          {share.copy}
        </button>
      </p>
      <p>
        <a class="button quiet" href={within(view.frame, path)} target={view.frame && '_self'}>
          {w.withheld.look} {go}
        </a>
      </p>
    </>
  )
}
