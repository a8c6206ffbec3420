import { quizPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { fieldOf, isClosingProblem } from './closing-time.ts'
import type { FormProblem, TypedForm } from './group-form.ts'
import { NewGroup } from './new-group.tsx'
import { PaperLinks } from './paper/links.tsx'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  typed: TypedForm
  /** The fields that make no sense; `failed` where no class can be made now. */
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
      <NewGroup {...{ view, quiz, typed, problems }} />
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
      <h2>{w.onPaper}</h2>
      <p class="links">
        <PaperLinks lang={lang} slug={quiz.slug} />
      </p>
      <p class="links">
        <a href={quizPath(lang, quiz.slug)}>{w.back}</a>
      </p>
    </Layout>
  )
}

function Problems({ view, problems = [] }: Pick<Props, 'view' | 'problems'>) {
  const { teach: w } = classroomWords[view.lang]
  if (problems.length === 0) return null
  return (
    <div class="errors" tabindex={-1} autofocus>
      <h2>{w.problem}</h2>
      {problems.map((problem) => (
        <p>
          {problem === 'failed' ? (
            w.problems.failed
          ) : (
            <a href={`#${isClosingProblem(problem) ? fieldOf[problem] : problem}`}>
              {w.problems[problem]}
            </a>
          )}
        </p>
      ))}
    </div>
  )
}
