import { formatDate } from '../languages/format.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

/** What was put right since the quiz appeared; nothing where nothing was. */
export function Corrections({ view, quiz }: { view: View; quiz: Quiz }) {
  if (quiz.corrections.length === 0) return null
  return (
    <section class="corrections">
      <h2>{view.words.read.corrections}</h2>
      <ul>
        {quiz.corrections.map(({ date, text }) => (
          <li>
            <time datetime={date}>{formatDate(view.lang, date)}</time>: <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
