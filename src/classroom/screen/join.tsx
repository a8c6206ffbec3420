import { plain } from '../../quiz/text.ts'
import { go } from '../../site/marks.ts'
import { Text } from '../../site/text.tsx'
import { joinLink, shortLink } from '../classroom.ts'
import { GroupCode } from '../group-code.tsx'
import { Qr } from '../qr.tsx'
import { classroomWords } from '../words.ts'
import { ScreenFrame } from './frame.tsx'
import { pathTo, type Screen } from './screen.ts'
import { screenWords } from './words.ts'

/** The code and the QR code, to be read from the back row; of a closed class its name alone. */
export function JoinScreen({ screen }: { screen: Screen }) {
  const { view, code, group, quiz, places } = screen
  const w = screenWords[view.lang]
  const { board } = classroomWords[view.lang]
  const link = joinLink(view, code)
  const start = (
    <a class="on" rel="next" href={pathTo(screen, places[0])}>
      {w.start} {go}
    </a>
  )
  return (
    <ScreenFrame
      screen={screen}
      title={w.title}
      about={group.label ? <bdi>{group.label}</bdi> : w.title}
      links={start}
      join
    >
      <div class="scene join">
        <h1>
          <Text>{quiz.title}</Text>
        </h1>
        {group.closed ? (
          <p class="lead">{w.closed}</p>
        ) : (
          <>
            <div>
              <p>{w.visit}</p>
              <p>
                <bdi class="address" lang="en" dir="ltr" translate="no">
                  {shortLink(view)}
                </bdi>
              </p>
              <p>{w.code}</p>
            </div>
            <Qr text={link} label={plain(board.qr(link))} />
            <GroupCode code={code} />
          </>
        )}
      </div>
    </ScreenFrame>
  )
}
