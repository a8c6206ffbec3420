import { drawnKind } from '../../kinds/drawings.ts'
import { formatDate } from '../../languages/format.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import { Bar } from './bar.tsx'
import type { PrintedFor } from './printed-for.ts'
import { ReadingText } from './reading.tsx'
import { Sheet } from './sheet.tsx'
import { paperWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  /** The class it is printed for. */
  group: PrintedFor | undefined
  /** Whether the text to read stands before the questions. */
  text: boolean
}

/** The questions on paper, without their answers: for everybody, and without a class. */
export function WorksheetPage({ view, quiz, group, text }: Props) {
  const w = paperWords[view.lang]
  const { source, slug } = quiz
  return (
    <Sheet
      {...{ view, quiz }}
      sheet="worksheet"
      about={w.about.worksheet(source.title, formatDate(view.lang, source.date))}
      foot={group?.code ? { code: group.code } : { to: 'quiz', slug }}
      bar={<Bar {...{ view, quiz, group }} at={text ? 'withText' : 'withoutText'} />}
      personal={group !== undefined}
    >
      {text && <ReadingText {...{ view, quiz }} answers={false} />}
      <section class={text ? 'after-text' : undefined}>
        {text && (
          <h2>
            {w.worksheet}: <Text>{quiz.title}</Text>
          </h2>
        )}
        <Blanks {...{ view, quiz, group }} />
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
      </section>
    </Sheet>
  )
}

/** Where a pupil writes who it is: on paper alone, and nowhere else on the site. */
function Blanks({ view, quiz, group }: Omit<Props, 'text'>) {
  const w = paperWords[view.lang]
  return (
    <p class="blanks">
      <span class="long">{w.name}</span>
      <span class={group?.label ? 'given' : undefined}>
        {w.class} {group?.label && <bdi translate="no">{group.label}</bdi>}
      </span>
      {group?.listed && <span>{w.listNumber}</span>}
      <span>{w.date}</span>
      <span>{w.score(quiz.points.length)}</span>
    </p>
  )
}
