import { drawnKind } from '../kinds/drawings.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { PublicAddress } from './public-address.tsx'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  /** Of the class it is printed for. */
  code: string | undefined
}

/** The questions on paper, without their answers: for everybody, and without a class. */
export function WorksheetPage({ view, quiz, code }: Props) {
  const { paper: w } = classroomWords[view.lang]
  return (
    <Layout view={view} title={view.words.titled(w.worksheet)} page="worksheet" room="classroom">
      <p class="note onscreen">
        <Text>{w.print}</Text>
      </p>
      <p class="kicker">{w.worksheet}</p>
      <h1>
        <Text>{quiz.title}</Text>
      </h1>
      <p class="blanks">
        {[w.name, w.class, w.date].map((blank) => (
          <span>{blank}</span>
        ))}
      </p>
      <p>{w.instructions}</p>
      <ol class="paper-questions">
        {quiz.points.map(({ question }) => (
          <li>
            <h2>
              <Text>{question.prompt}</Text>
            </h2>
            {drawnKind(question).paper(view.lang, question)}
          </li>
        ))}
      </ol>
      <PublicAddress {...{ view, quiz, code }} />
    </Layout>
  )
}
