import { quizPath, teachPath } from '../../paths.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import { PaperLinks, type PaperName } from './links.tsx'
import type { PrintedFor } from './printed-for.ts'
import { paperWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  group: PrintedFor | undefined
  /** Which of them this is. */
  at: PaperName
}

/** What to know before the sheet is printed, and the other sheets. */
export function Bar({ view, quiz, group, at }: Props) {
  const { lang } = view
  const { slug } = quiz
  const w = paperWords[lang]
  const code = group?.code
  const drawn = at === 'textAlone' && quiz.graphics.some(({ at }) => at === 'feedback')
  return (
    <>
      {group?.state && <p class="unsaved">{w.group[group.state]}</p>}
      <p class="note">
        <Text>{w.made}</Text> {drawn && w.drawn}
      </p>
      <p class="links">
        <PaperLinks {...{ lang, slug, code }} but={at} />
        {!code && <a href={teachPath(lang, slug)}>{w.teach}</a>}{' '}
        <a href={quizPath(lang, slug)}>{w.quiz}</a>
      </p>
    </>
  )
}
