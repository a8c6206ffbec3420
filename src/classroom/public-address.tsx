import { quizPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'

/** Where the quiz is, at the foot of a printed page: an address that anybody may read. */
export function PublicAddress({ view, quiz }: { view: View; quiz: Quiz }) {
  const path = quizPath(view.lang, quiz.slug)
  return (
    <p class="public-address">
      <bdi lang="en" dir="ltr" translate="no">
        {new URL(view.url.origin).host + path}
      </bdi>
    </p>
  )
}
