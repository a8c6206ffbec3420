import { drawnKind } from '../kinds/drawings.ts'
import { formatParagraphs } from '../languages/format.ts'
import { boardPath } from '../paths.ts'
import type { Point } from '../quiz/quiz.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import type { Owned } from './classroom.ts'
import { PublicAddress } from './public-address.tsx'
import { classroomWords } from './words.ts'

/** What is right, and why, on paper: for the teacher alone. */
export function AnswerKeyPage({ view, owned }: { view: View; owned: Owned }) {
  const { paper: w, print } = classroomWords[view.lang]
  const { quiz, code, key } = owned
  const title = view.words.titled(w.answers)
  return (
    <Layout view={view} title={title} page="answer-key" room="classroom" personal>
      <p class="note onscreen">
        <Text>{w.print}</Text> {print.address}{' '}
        <a href={boardPath(view.lang, code, key)}>{w.back}</a>
      </p>
      <p class="kicker">{w.answers}</p>
      <h1>
        <Text>{quiz.title}</Text>
      </h1>
      <ol class="paper-questions">
        {quiz.points.map((point) => (
          <li>
            <h2>
              <Text>{point.question.prompt}</Text>
            </h2>
            <Solution view={view} point={point} />
          </li>
        ))}
      </ol>
      <PublicAddress view={view} quiz={quiz} />
    </Layout>
  )
}

function Solution({ view, point }: { view: View; point: Point }) {
  const { paper: w } = classroomWords[view.lang]
  const { question, paragraphs } = point
  const whys = drawnKind(question).whys(view.lang, question)
  const wrong = whys.filter(({ right }) => !right)
  return (
    <>
      {whys
        .filter(({ right }) => right)
        .map(({ text, feedback }) => (
          <>
            <p class="solution">
              <strong>
                <Text>{text}</Text>
              </strong>
            </p>
            <p>
              <Text>{feedback}</Text>{' '}
              <span class="note">({formatParagraphs(view.lang, paragraphs)})</span>
            </p>
          </>
        ))}
      {wrong.length > 0 && (
        <>
          <p class="note">{w.others}</p>
          <ul class="wrongs">
            {wrong.map(({ text, feedback }) => (
              <li>
                <Text>{text}</Text>: <Text>{feedback}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
