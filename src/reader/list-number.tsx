import type { Context } from 'hono'
import { stepPath } from '../paths.ts'
import { stepOf } from '../quiz/mark.ts'
import { dueQuestion, type Progress } from '../quiz/progress.ts'
import { changedFields, progressFields } from '../quiz/progress-fields.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { FrameFields, within } from '../site/frame.ts'
import { Layout } from '../site/layout.tsx'
import { go } from '../site/marks.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, type View, viewOf } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { Hidden } from './parts.tsx'

interface FieldProps {
  view: View
  /** How many numbers the list has. */
  numbers: number
  /** What was typed and is none of them. */
  typed?: string | undefined
}

/** Where a pupil types the number that the teacher gave, and reads before going on who sees its score. */
export function NumberField({ view, numbers, typed }: FieldProps) {
  const { list: w } = view.words.group
  const isWrong = typed !== undefined
  return (
    <>
      <label for="list">{w.label}</label>
      <input
        id="list"
        name="list"
        dir="ltr"
        inputmode="numeric"
        autocomplete="off"
        maxlength={12}
        value={typed}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby="list-hint list-told"
      />
      <p class={isWrong ? 'missing' : 'note'} id="list-hint">
        {isWrong ? w.wrong(numbers) : w.hint(numbers)}
      </p>
      <p id="list-told">
        <strong>{w.told}</strong>
      </p>
    </>
  )
}

interface PageProps extends FieldProps {
  quiz: Quiz
  progress: Progress
  /** What the address held does not all hold: the page after this one says so. */
  changed: boolean
}

/** Asks for the number wherever it is missing, with all that was answered so far; then the way goes on. */
function NumberPage({ view, quiz, progress, changed, numbers, typed }: PageProps) {
  const { group: w } = view.words
  const { list: _, ...before } = progress
  const to = stepPath(view.lang, quiz.slug, stepOf(quiz, dueQuestion(progress)))
  const isWrong = typed !== undefined
  return (
    <Layout
      view={view}
      title={view.words.titled(isWrong ? view.words.error + w.list.title : w.list.title)}
      page="introduction"
      first
      personal
    >
      {isWrong && (
        <div class="errors" tabindex={-1} autofocus>
          <a href="#list" target={view.frame && '_self'}>
            {w.list.wrong(numbers)}
          </a>
        </div>
      )}
      <p class="kicker">
        <Text>{quiz.title}</Text>
      </p>
      <h1>{w.list.title}</h1>
      <form class="class-code" action={within(view.frame, to)} target={view.frame && '_self'}>
        <Hidden fields={[...progressFields(before), ...changedFields(changed)]} />
        <FrameFields view={view} />
        <NumberField {...{ view, numbers, typed }} />
        <button type="submit" class="button">
          {w.list.begin} {go}
        </button>
      </form>
    </Layout>
  )
}

/** @param asked how many numbers the list has, and what was typed, if anything was */
export function askNumber(
  c: Context<SiteEnv>,
  progress: Progress,
  asked: Pick<PageProps, 'numbers' | 'typed' | 'changed'>,
) {
  c.header('Cache-Control', 'no-store')
  const page = <NumberPage view={viewOf(c)} quiz={c.var.quiz} {...{ progress }} {...asked} />
  return sendPage(c, page, asked.typed === undefined ? 200 : 422)
}
