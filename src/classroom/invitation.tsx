import { newsletterPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { shareLink } from '../site/share-link.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { ClassFrame } from './class-frame.tsx'
import { joinLink, type Owned, shortLink } from './classroom.ts'
import { CopyLink } from './copy-link.tsx'
import { GroupCode } from './group-code.tsx'
import { Qr } from './qr.tsx'
import { classroomWords } from './words.ts'

/** How a class gets in: the code, the link, the QR code, and links that send it. */
export function Invitation({ view, owned }: { view: View; owned: Owned }) {
  const { board: w } = classroomWords[view.lang]
  const { code, quiz } = owned
  const link = joinLink(view, code)
  return (
    <section class="invitation chapter" id="invite">
      <h2>{w.join}</h2>
      <div class="ticket">
        <p>
          <GroupCode code={code} />
          <span class="note">
            <Text>{w.joinHint(shortLink(view))}</Text>
          </span>
        </p>
        <Qr text={link} label={plain(w.qr(link))} />
      </div>
      <CopyLink id="link" label={w.link} link={link} copy={w.copy} copied={w.copied} />
      <div class="send">
        <h3>{w.share}</h3>
        <ul>
          {shareLinks(link, w.shareText(plain(quiz.title))).map(([name, href]) => (
            <li>
              <a href={href} lang="en" dir="ltr" rel="noreferrer noopener">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </div>
      <ClassFrame {...{ view, owned }} />
      <p class="links">
        <a href={newsletterPath(view.lang, quiz.slug, [['group', code]])}>{w.publish}</a>
      </p>
    </section>
  )
}

/** Links that are links: they need no script, and carry the join link, never the board's key. */
function shareLinks(url: string, text: string): [name: string, href: string][] {
  return [
    ['Google Classroom', shareLink('https://classroom.google.com/share', { url, title: text })],
    ['Teams', shareLink('https://teams.microsoft.com/share', { href: url, msgText: text })],
    ['WhatsApp', shareLink('https://wa.me/', { text: `${text}\n${url}` })],
  ]
}
