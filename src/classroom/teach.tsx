import { formatZone } from '../languages/format.ts'
import { groupsPath, quizPath, worksheetPath } from '../paths.ts'
import { longestLabel } from '../quiz/group-label.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import type { FormProblem, TypedForm } from './group-form.ts'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  typed: TypedForm
  /** The fields that make no sense; `failed` where the store refused. */
  problems?: (FormProblem | 'failed')[]
}

/** How a quiz is used with a class, and the one press that starts it. */
export function TeachPage({ view, quiz, typed, problems = [] }: Props) {
  const { lang, words } = view
  const { teach: w } = classroomWords[lang]
  const title = `${w.title}: ${plain(quiz.title)}`
  return (
    <Layout
      view={view}
      title={words.titled(problems.length > 0 ? words.error + title : title)}
      preview={{ title, text: w.lead, quiz }}
      page="teach"
      room="classroom"
      first
    >
      <Problems {...{ view, problems }} />
      <p class="kicker">
        <Text>{quiz.title}</Text>
      </p>
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      <GroupForm {...{ view, quiz, typed, problems }} />
      <ol class="how">
        {w.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="note">{w.privacy}</p>
      <h2>{w.gains}</h2>
      <ul>
        {w.gainsList.map((gain) => (
          <li>
            <Text>{gain}</Text>
          </li>
        ))}
      </ul>
      <p class="links">
        <a href={worksheetPath(lang, quiz.slug)}>{w.worksheet}</a>{' '}
        <a href={quizPath(lang, quiz.slug)}>{w.back}</a>
      </p>
    </Layout>
  )
}

function Problems({ view, problems = [] }: Pick<Props, 'view' | 'problems'>) {
  const { teach: w } = classroomWords[view.lang]
  if (problems.length === 0) return null
  return (
    <div class="errors" tabindex={-1} data-focus>
      <h2>{w.problem}</h2>
      {problems.map((problem) => (
        <p>
          {problem === 'failed' ? (
            w.problems.failed
          ) : (
            <a href={`#${problem}`}>{w.problems[problem]}</a>
          )}
        </p>
      ))}
    </div>
  )
}

function GroupForm({ view, quiz, typed, problems = [] }: Props) {
  const { teach: w } = classroomWords[view.lang]
  const said = (field: FormProblem) =>
    problems.includes(field)
      ? { 'aria-invalid': 'true' as const, 'aria-describedby': `${field}-hint` }
      : { 'aria-describedby': `${field}-hint` }
  const changed = typed.mode !== 'both' || typed.closes !== ''
  return (
    <form class="group-form" method="post" action={groupsPath(view.lang, quiz.slug)} novalidate>
      <label for="label">{w.label}</label>
      <input
        id="label"
        name="label"
        value={typed.label}
        maxlength={longestLabel}
        autocomplete="off"
        {...said('label')}
      />
      <p class="note" id="label-hint">
        {problems.includes('label') ? w.problems.label : w.labelHint}
      </p>
      <details open={changed}>
        <summary>{w.more}</summary>
        <label for="mode">{w.mode}</label>
        <select id="mode" name="mode">
          {(['both', 'walk', 'test'] as const).map((mode) => (
            <option value={mode} selected={mode === typed.mode}>
              {w.modes[mode]}
            </option>
          ))}
        </select>
        <label for="closes">{w.closes}</label>
        <input id="closes" name="closes" type="date" value={typed.closes} {...said('closes')} />
        <p class="note" id="closes-hint">
          {problems.includes('closes')
            ? w.problems.closes
            : w.closesHint(formatZone(view.lang, view.timeZone))}
        </p>
      </details>
      <button type="submit" class="button">
        {w.start}
      </button>
    </form>
  )
}
