import type { Quiz } from '../quiz/quiz.ts'
import type { Headline } from '../scores/live.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

interface Props {
  view: View
  quiz: Quiz | undefined
  headline: Headline | undefined
}

/** The question that readers missed most, and no word of its answers. */
export function MostMissed({ view, quiz, headline }: Props) {
  if (!quiz || !headline) return null
  const [id, answered, right] = headline
  const point = quiz.points.find(({ question }) => question.id === id)
  if (!point) return null
  // Rounded down: not all missed it where one did not.
  const ofHundred = Math.floor((100 * (answered - right)) / answered)
  if (ofHundred === 0) return null
  return (
    <p class="note">
      {view.words.compare.missed(ofHundred)}
      <Text>{point.question.prompt}</Text>
    </p>
  )
}
