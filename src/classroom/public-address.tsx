import { joinPath, quizPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { View } from '../site/site.ts'

interface Props {
  view: View
  quiz: Quiz
  /** Of the class it is for. */
  code?: string | undefined
}

/** Where the quiz is, or the class, at the foot of a printed page: an address that anybody may read. */
export function PublicAddress({ view, quiz, code }: Props) {
  const path = code ? joinPath(code) : quizPath(view.lang, quiz.slug)
  return (
    <p class="public-address">
      <bdi lang="en" dir="ltr" translate="no">
        {new URL(view.url.origin).host + path}
      </bdi>
    </p>
  )
}
