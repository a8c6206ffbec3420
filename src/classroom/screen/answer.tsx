import { formatParagraphs } from '../../languages/format.ts'
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
