import { scorePath } from '../paths.ts'
import type { MarkedAnswer } from '../quiz/mark.ts'
import type { Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { shareLink } from '../site/share-link.ts'
import type { View } from '../site/site.ts'
import { squaresOf } from './dots.ts'

interface Props {
  view: View
  quiz: Quiz
  right: number
  answers: MarkedAnswer[]
}

/**
 * A dare to do better, in words first, then a square for each question. Links that need no script; where
 * a script can, the first opens the phone's own sheet or copies the dare, and a button copies the link.
 */
export function Share({ view, quiz, right, answers }: Props) {
  const { share: w } = view.words
  const of = answers.length
  const url = view.url.origin + scorePath(view.lang, quiz.slug, right, of)
  const text = `${w.text(right, of, plain(quiz.title))}\n${squaresOf(answers)}`
  const whatsapp = shareLink('https://wa.me/', { text: `${text}\n${url}` })
  return (
    <section class="dare" aria-label={w.title}>
      {right > 0 && (
        <a class="button" href={whatsapp} data-share={url} data-text={text} data-copied={w.dared}>
          {w.dare(right, of)}
        </a>
      )}
      <ul>
        <li>
          <a href={whatsapp}>{w.whatsapp}</a>
        </li>
        <li>
          <a href={shareLink('https://www.facebook.com/sharer/sharer.php', { u: url })}>
            {w.facebook}
          </a>
        </li>
        <li>
          <a href={shareLink('https://t.me/share/url', { url, text })}>{w.telegram}</a>
        </li>
        <li>
          <a href={shareLink('https://x.com/intent/post', { text, url })}>{w.x}</a>
        </li>
      </ul>
      <p class="copy">
        <label for="link">{w.link}</label>
        <input id="link" type="url" dir="ltr" translate="no" readonly value={url} />
        <button type="button" hidden data-copy="link" data-copied={w.copied}>
          {w.copy}
        </button>
      </p>
    </section>
  )
}
