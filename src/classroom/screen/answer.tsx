import { drawGraphic, graphicsBeside } from '../../graphics/graphics.ts'
import { formatParagraphs } from '../../languages/format.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import { tick } from '../../site/marks.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import type { Place } from './way.ts'

/** What is right, why, and where in the article. */
export function ScreenAnswer({ view, place }: { view: View; place: Place }) {
  const { scene, point } = place
  const where = formatParagraphs(view.lang, point.paragraphs)
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
    </>
  )
}

/** What is drawn of a question's key point. */
export const ScreenDrawing = ({ quiz, place }: { quiz: Quiz; place: Place }) => (
  <>{graphicsBeside(quiz, place.point.id, true).map((graphic) => drawGraphic(quiz, graphic, 2))}</>
)
