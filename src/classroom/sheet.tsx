import { formatParagraphs } from '../languages/format.ts'
import { language } from '../languages/languages.ts'
import { boardPath } from '../paths.ts'
import { choicesOf } from '../quiz/choices-of.ts'
import type { Point } from '../quiz/quiz.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import type { Owned } from './classroom.ts'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  owned: Owned
  kind: 'worksheet' | 'answers'
}

/** The questions on paper; as `answers` with what is right and why. */
export function SheetPage({ view, owned, kind }: Props) {
  const { sheet: w } = classroomWords[view.lang]
  const { quiz, code, key } = owned
  return (
    <Layout view={view} title={view.words.titled(w[kind])} page="sheet" room="classroom" personal>
      <p class="note screen">
        <Text>{w.print}</Text> <a href={boardPath(view.lang, code, key)}>{w.back}</a>
      </p>
      <p class="kicker">{w[kind]}</p>
      <h1>
        <Text>{quiz.title}</Text>
      </h1>
      {kind === 'worksheet' && (
        <>
          <p class="blanks">
            {[w.name, w.class, w.date].map((blank) => (
              <span>{blank}</span>
            ))}
          </p>
          <p>{w.instructions}</p>
        </>
      )}
      <ol class="sheet-questions">
        {quiz.points.map((point) => (
          <li>
            <h2>
              <Text>{point.question.prompt}</Text>
            </h2>
            {kind === 'worksheet' ? (
              <Choices view={view} point={point} />
            ) : (
              <Solution view={view} point={point} />
            )}
          </li>
        ))}
      </ol>
    </Layout>
  )
}

interface Part {
  view: View
  point: Point
}

function Choices({ view, point }: Part) {
  return (
    <ul class="boxes">
      {choicesOf(point.question).map((choice, i) => (
        <li>
          <span class="box" aria-hidden="true" />
          <span>
            {language[view.lang].letters[i]}. <Text>{choice.text}</Text>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Solution({ view, point }: Part) {
  const { sheet: w } = classroomWords[view.lang]
  const choices = choicesOf(point.question)
  const letter = (at: number) => language[view.lang].letters[at]
  return (
    <>
      {choices.map(
        (choice, i) =>
          choice.correct && (
            <>
              <p class="solution">
                <strong>
                  {letter(i)}. <Text>{choice.text}</Text>
                </strong>
              </p>
              <p>
                <Text>{choice.feedback}</Text>{' '}
                <span class="note">({formatParagraphs(view.lang, point.paragraphs)})</span>
              </p>
            </>
          ),
      )}
      <p class="note">{w.others}</p>
      <ul class="wrongs">
        {choices.map(
          (choice, i) =>
            !choice.correct && (
              <li>
                {letter(i)}. <Text>{choice.text}</Text>: <Text>{choice.feedback}</Text>
              </li>
            ),
        )}
      </ul>
    </>
  )
}
