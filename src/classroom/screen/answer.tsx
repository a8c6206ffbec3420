import { drawGraphic } from '../../graphics/graphics.ts'
import { formatParagraphs } from '../../languages/format.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { tick } from '../../site/marks.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import type { Place } from './way.ts'

/** What is right, why, where in the article, and at the end of a question what is drawn of it. */
export function ScreenAnswer({ view, quiz, place }: { view: View; quiz: Quiz; place: Place }) {
  const { scene, point, number, of } = place
  const where = formatParagraphs(view.lang, point.paragraphs)
  const drawings = quiz.graphics.filter((graphic) => graphic.point === point.id)
  return (
    <>
      {scene.answer.map(({ text, feedback }) => (
        <>
          <p class="ok">
            {tick}
            <span>
              <Text>{text}</Text>
            </span>
          </p>
          <p>
            <Text>{feedback}</Text>
          </p>
        </>
      ))}
      <p class="lead">{where}</p>
      {number === of && drawings.map((graphic) => drawGraphic(quiz, graphic, 2))}
    </>
  )
}
