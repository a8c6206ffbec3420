import { drawGraphic, graphicsBeside } from '../../graphics/graphics.ts'
import { formatDate, formatParagraphs } from '../../languages/format.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { Glossary } from '../../site/glossary.tsx'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import { Bar } from './bar.tsx'
import type { PrintedFor } from './printed-for.ts'
import { Sheet } from './sheet.tsx'
import { paperWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
}

/** The text to read, on paper. */
export function ReadingPage({ view, quiz, group }: Props & { group: PrintedFor | undefined }) {
  const { source, slug } = quiz
  const w = paperWords[view.lang]
  return (
    <Sheet
      {...{ view, quiz }}
      sheet="reading"
      about={w.about.reading(source.title, formatDate(view.lang, source.date))}
      foot={group?.code ? { code: group.code } : { to: 'read', slug }}
      bar={<Bar {...{ view, quiz, group }} at="textAlone" />}
      personal={group !== undefined}
    >
      <ReadingText {...{ view, quiz }} answers />
    </Sheet>
  )
}

/** Key points, drawings and hard words; `answers` with those drawings that answer a question. */
export function ReadingText({ view, quiz, answers }: Props & { answers: boolean }) {
  const { lang } = view
  return (
    <>
      <p class="summary">
        <Text>{quiz.summary}</Text>
      </p>
      <div class="text">
        {quiz.points.map(({ heading, explainer, paragraphs }, i) => (
          <section>
            <h2>
              {i + 1}. <Text>{heading}</Text>
            </h2>
            {explainer.map((paragraph, i) => (
              <p>
                <Text>{paragraph}</Text>{' '}
                {i === explainer.length - 1 && (
                  <small>{formatParagraphs(lang, paragraphs, 'places')}</small>
                )}
              </p>
            ))}
          </section>
        ))}
      </div>
      <div class="beside-text">
        <HardWords {...{ view, quiz }} />
        {quiz.points.map(({ id }) =>
          graphicsBeside(quiz, id, answers).map((graphic) => drawGraphic(quiz, graphic, 2)),
        )}
      </div>
    </>
  )
}

function HardWords({ view, quiz }: Props) {
  if (quiz.glossary.length === 0) return null
  return (
    <section class="hard-words">
      <h2>{paperWords[view.lang].glossary}</h2>
      <Glossary terms={quiz.glossary} />
    </section>
  )
}
