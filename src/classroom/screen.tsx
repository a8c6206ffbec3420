import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import type { Group } from '../scores/group.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { joinLink, shortLink } from './classroom.ts'
import { GroupCode } from './group-code.tsx'
import { Qr } from './qr.tsx'
import { classroomWords } from './words.ts'

interface Props {
  view: View
  code: string
  group: Group
  quiz: Quiz
}

/** What a class sees on the projector: the code and the QR code, to be read from the back row. */
export function ScreenPage({ view, code, group, quiz }: Props) {
  const { screen: w, board } = classroomWords[view.lang]
  const link = joinLink(view, code)
  return (
    <Layout
      view={view}
      title={view.words.titled(w.title)}
      page="projected"
      room="classroom"
      personal
    >
      <div class="words">
        <p class="kicker">{group.label ? <bdi>{group.label}</bdi> : w.title}</p>
        <h1>
          <Text>{quiz.title}</Text>
        </h1>
        <p class="visit">
          {w.visit}{' '}
          <bdi class="address" lang="en" dir="ltr" translate="no">
            {shortLink(view)}
          </bdi>
        </p>
        <p>
          {w.code}
          <GroupCode code={code} />
        </p>
      </div>
      <Qr text={link} label={plain(board.qr(link))} />
    </Layout>
  )
}
