import { scorePath } from '../paths.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { shareLink } from '../site/share-link.ts'
import type { View } from '../site/site.ts'

interface Props {
  view: View
  quiz: Quiz
  right: number
  of: number
}

/** Share links that are links: they need no script. The two buttons show themselves where a script can serve them. */
export function Share({ view, quiz, right, of }: Props) {
  const { share: w } = view.words
  const url = view.url.origin + scorePath(view.lang, quiz.slug, right)
  const text = w.text(right, of, plain(quiz.title))
  return (
    <section class="share">
      <h2>{w.title}</h2>
      <ul>
        <li>
          <a href={shareLink('https://wa.me/', { text: `${text}\n${url}` })}>{w.whatsapp}</a>
        </li>
        <li>
          <a href={shareLink('https://t.me/share/url', { url, text })}>{w.telegram}</a>
        </li>
        <li>
          <a href={shareLink('https://x.com/intent/post', { text, url })}>{w.x}</a>
        </li>
        <li hidden data-share={url} data-text={text}>
          <button type="button">{w.native}</button>
        </li>
      </ul>
      <p class="copy">
        <label for="link">{w.link}</label>
        <input id="link" type="url" dir="ltr" readonly value={url} />
        <button type="button" hidden data-copy="link" data-copied={w.copied}>
          {w.copy}
        </button>
      </p>
    </section>
  )
}
