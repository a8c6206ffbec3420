import { drawnKind } from '../../kinds/drawings.ts'
import { formatParagraphs } from '../../languages/format.ts'
import { boardPath } from '../../paths.ts'
import type { Point, Quiz } from '../../quiz/quiz.ts'
import { tick } from '../../site/marks.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import type { Owned } from '../classroom.ts'
import { Reasons } from '../reasons.tsx'
import { classroomWords } from '../words.ts'
import { Sheet } from './sheet.tsx'
import { paperWords } from './words.ts'

/** What is right, in one line and then with its reasons, on paper: for the teacher alone. */
export function AnswerKeyPage({ view, owned }: { view: View; owned: Owned }) {
  const w = paperWords[view.lang]
  const { quiz, code, key } = owned
  return (
    <Sheet
      {...{ view, quiz }}
      sheet="answers"
      about={w.about.answers}
      foot={{ to: 'read', slug: quiz.slug }}
      bar={
        <p class="note">
          {classroomWords[view.lang].print.address}{' '}
          <a href={boardPath(view.lang, code, key)}>{w.board}</a>
        </p>
      }
      personal
    >
      <Brief {...{ view, quiz }} />
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
    </Sheet>
  )
}

/** Every answer as short as it can be, to hold beside a pupil's sheet. */
function Brief({ view, quiz }: { view: View; quiz: Quiz }) {
  const w = paperWords[view.lang]
  return (
    <ul class="brief" aria-label={w.brief}>
      {quiz.points.map(({ question }, i) => (
        <li>
          <b>{i + 1}</b>{' '}
          <span>
            <Text>{drawnKind(question).brief(view.lang, question).join(w.comma)}</Text>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Solution({ view, point }: { view: View; point: Point }) {
  const { question, paragraphs } = point
  const whys = drawnKind(question).whys(view.lang, question)
  const right = whys.filter(({ right }) => right)
  const wrong = whys.filter(({ right }) => !right)
  return (
    <>
      {right.map(({ text, feedback }, i) => (
        <p>
          <strong class="solution">
            {tick}
            <Text>{text}</Text>
          </strong>{' '}
          <Text>{feedback}</Text>{' '}
          {i === right.length - 1 && (
            <small>{formatParagraphs(view.lang, paragraphs, 'places')}</small>
          )}
        </p>
      ))}
      {wrong.length > 0 && (
        <Reasons whys={wrong} class="wrongs" aria-label={paperWords[view.lang].others} />
      )}
    </>
  )
}
