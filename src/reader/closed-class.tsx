import { quizPath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import type { Group } from '../scores/group.ts'
import { closedSentence } from '../site/closing.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'

interface Props {
  view: View
  quiz: Quiz
  group: Group
  /** Whether its hour is over; else nobody noted when it was closed. */
  isOver: boolean
}

/** What somebody finds who comes when a class is closed: since when, what that means, and the way on alone. */
export function ClosedClassPage({ view, quiz, group, isOver }: Props) {
  const { late: w } = view.words.group
  return (
    <Layout view={view} title={view.words.titled(w.title)} page="introduction" first personal>
      <p class="kicker">
        <Text>{quiz.title}</Text>
      </p>
      {group.label && (
        <p class="group">
          <bdi translate="no">{group.label}</bdi>
        </p>
      )}
      <h1>{w.title}</h1>
      <p class="unsaved">
        {isOver && group.closes !== null && closedSentence(view, group.closes)} {w.text}
      </p>
      <p class="ways">
        <a class="button" href={quizPath(view.lang, quiz.slug)}>
          {w.alone} <small>{w.aloneHint}</small>
        </a>
      </p>
    </Layout>
  )
}
