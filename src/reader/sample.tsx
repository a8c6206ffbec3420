import { drawnKind } from '../kinds/drawings.ts'
import type { Question } from '../kinds/kinds.ts'
import type { Lang } from '../languages/languages.ts'
import { questionPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

/** Whether its prompt says by itself what is asked, without a list below it. */
function standsAlone(lang: Lang, question: Question): boolean {
  const mailed = drawnKind(question).mailed(lang, question)
  return 'picks' in mailed || mailed.lines.length === 0
}

/** One of a quiz's questions, to make curious: the first from `from` on that stands alone, or else nothing. */
export function Sample({ view, quiz, from }: { view: View; quiz: Quiz; from: number }) {
  const { lang, words: w } = view
  const { points } = quiz
  const at = from % points.length
  const question = [...points.slice(at), ...points.slice(0, at)]
    .map((point) => point.question)
    .find((each) => standsAlone(lang, each))
  return (
    question && (
      <div class="sample">
        <p class="kicker">{w.intro.sample}</p>
        <p>
          <a href={questionPath(lang, quiz.slug, question.id)}>
            <Text>{question.prompt}</Text>
          </a>
        </p>
      </div>
    )
  )
}
