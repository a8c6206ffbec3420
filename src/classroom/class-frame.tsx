import { html } from 'hono/html'
import { framedPath, joinedPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { frameTag } from '../site/frame-tag.ts'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { joinLink, type Owned } from './classroom.ts'
import { classroomWords } from './words.ts'

/** The quiz as a frame for the class's page on its school's platform: what is answered there reaches this board. */
export function ClassFrame({ view, owned }: { view: View; owned: Owned }) {
  const { frame: w } = classroomWords[view.lang]
  const { quiz, code } = owned
  const title = plain(quiz.title)
  const src = view.url.origin + framedPath(joinedPath(quiz.lang, quiz.slug, code))
  // The link is for platforms that take frames out.
  const snippet = html`${frameTag(src, title)}
<p><a href="${joinLink(view, code)}">${title}</a></p>`
  return (
    <details class="class-frame">
      <summary>{w.title}</summary>
      <p class="note" id="frame-hint">
        <Text>{w.hint}</Text>
      </p>
      <p class="copy">
        <label for="frame">
          <Text>{w.label}</Text>
        </label>
        <textarea
          id="frame"
          readonly
          rows={4}
          dir="ltr"
          spellcheck={false}
          aria-describedby="frame-hint"
        >
          {String(snippet)}
        </textarea>
        <button type="button" hidden data-copy="frame" data-copied={w.copied}>
          {w.copy}
        </button>
      </p>
    </details>
  )
}
