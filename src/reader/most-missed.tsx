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

/** The question that readers missed most, leading to it, and no word of its answers; nothing where all had it right or it is gone. */
export function mostMissed({ view, library, card, headline }: Props) {
  const [id, answered, right] = headline
  const prompt = library.promptOf(card.slug, card.lang, id)
  if (prompt === undefined) return
  // Rounded down: not all missed it where one did not.
  const ofHundred = Math.floor((100 * (answered - right)) / answered)
  if (ofHundred === 0) return
  return (
    <p class="hook">
      {view.words.compare.missed(ofHundred)}
      <a href={questionPath(view.lang, card.slug, id)}>
        <Text>{prompt}</Text>
      </a>
    </p>
  )
}
