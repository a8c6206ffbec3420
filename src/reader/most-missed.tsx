import { questionPath } from '../paths.ts'
import type { Library } from '../quiz/library.ts'
import type { QuizCard } from '../quiz/quiz.ts'
import type { Headline } from '../scores/live.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

interface Props {
  view: View
  library: Library
  card: QuizCard
  headline: Headline
}

/** The question that readers missed most, leading to it, and no word of its answers. */
export async function MostMissed({ view, library, card, headline }: Props) {
  const quiz = await library.find(card.slug, card.lang)
  if (!quiz) return null
  const [id, answered, right] = headline
  const point = quiz.points.find(({ question }) => question.id === id)
  if (!point) return null
  // Rounded down: not all missed it where one did not.
  const ofHundred = Math.floor((100 * (answered - right)) / answered)
  if (ofHundred === 0) return null
  return (
    <p class="hook">
      {view.words.compare.missed(ofHundred)}
      <a href={questionPath(view.lang, card.slug, id)}>
        <Text>{point.question.prompt}</Text>
      </a>
    </p>
  )
}
