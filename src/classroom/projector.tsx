import { plain } from '../quiz/text.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { joinLink, type Owned, shortLink } from './classroom.ts'
import { Qr } from './qr.tsx'
import { classroomWords } from './words.ts'

/** The code and the QR code, to be read from the back row. */
export function ProjectorPage({ view, owned }: { view: View; owned: Owned }) {
  const { projector: w, board } = classroomWords[view.lang]
  const { code, quiz, group } = owned
  const link = joinLink(view, code)
  return (
    <Layout
      view={view}
      title={view.words.titled(w.title)}
      page="projector"
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
          <bdi class="address" lang="en" dir="ltr">
            {shortLink(view)}
          </bdi>
        </p>
        <p>
          {w.code}
          <bdi class="code" lang="en" dir="ltr">
            {code}
          </bdi>
        </p>
      </div>
      <Qr text={link} label={plain(board.qr(link))} />
    </Layout>
  )
}
