import { formatMoment } from '../languages/format.ts'
import { boardPath } from '../paths.ts'
import type { View } from '../site/site.ts'
import type { Owned } from './classroom.ts'
import { CopyLink } from './copy-link.tsx'
import { boardLink, mailOf } from './keep-link.tsx'
import { OwnedPage } from './owned-page.tsx'
import { Qr } from './qr.tsx'
import { classroomWords } from './words.ts'

/** What is lost with the board's link, and the ways to keep it, each behind a press: a class may be watching. */
export function KeepPage({ view, owned }: { view: View; owned: Owned }) {
  const { keep: w, board } = classroomWords[view.lang]
  const { code, key, group } = owned
  const { day } = formatMoment(view.lang, group.expires, view.timeZone)
  const link = boardLink(view, owned)
  return (
    <OwnedPage {...{ view, owned }} title={w.page} page="board-link">
      <p>{w.lost}</p>
      <p>{group.closed ? w.until(day) : w.answering(day)}</p>
      <p>
        <a class="button" href={mailOf(view, owned)}>
          {w.mail}
        </a>
      </p>
      <details>
        <summary>{w.copy}</summary>
        <p class="note">{w.private}</p>
        <CopyLink id="own" label={w.link} link={link} copy={board.copy} copied={board.copied} />
      </details>
      <details>
        <summary>{w.phone}</summary>
        <p class="note">{w.phoneHint}</p>
        <Qr text={link} label={w.qr} />
      </details>
      <p class="links">
        <a href={boardPath(view.lang, code, key)}>{w.back}</a>
      </p>
    </OwnedPage>
  )
}
