import { quizPath, readingPath, teachPath, worksheetPath } from '../../paths.ts'
import type { Quiz } from '../../quiz/quiz.ts'
import type { View } from '../../site/site.ts'
import { Text } from '../../site/text.tsx'
import type { PrintedFor } from './printed-for.ts'
import { paperWords } from './words.ts'

interface Props {
  view: View
  quiz: Quiz
  group: PrintedFor | undefined
  /** Which of them this is. */
  at: 'withText' | 'withoutText' | 'textAlone'
}

/** What to know before the sheet is printed, and the other sheets. */
export function Bar({ view, quiz, group, at }: Props) {
  const { lang } = view
  const { slug } = quiz
  const w = paperWords[lang]
  const code = group?.code
  const others = [
    ['withoutText', worksheetPath(lang, slug, code)],
    ['withText', worksheetPath(lang, slug, code, true)],
    ['textAlone', readingPath(lang, slug, code)],
  ] as const
  const drawn = at === 'textAlone' && quiz.graphics.some(({ at }) => at === 'feedback')
  return (
    <>
      {group?.state && <p class="unsaved">{w.group[group.state]}</p>}
      <p class="note">
        <Text>{w.made}</Text> {drawn && w.drawn}
      </p>
      <p class="links">
        {others
          .filter(([sheet]) => sheet !== at)
          .map(([sheet, path]) => (
            <a href={path}>{w[sheet]}</a>
          ))}
        {!code && <a href={teachPath(lang, slug)}>{w.teach}</a>}
        <a href={quizPath(lang, slug)}>{w.quiz}</a>
      </p>
    </>
  )
}
