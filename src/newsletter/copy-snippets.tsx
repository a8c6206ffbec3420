import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { emailHtml } from './email.ts'
import { embedElement, embedFrame } from './embeds.ts'
import { plainText } from './plain-text.ts'
import { landing, type Snippet } from './snippet.ts'
import { newsletterWords } from './words.ts'

/** What can be copied, each in a field of its own: selected by hand, or with one press. */
export function CopySnippets({ view, snippet }: { view: View; snippet: Snippet }) {
  const { snippets: w } = newsletterWords[view.lang]
  const codes = {
    email: String(emailHtml(snippet)),
    text: plainText(snippet),
    question: String(embedElement(snippet, false)),
    quiz: String(embedElement(snippet, true)),
    frame: String(embedFrame(snippet)),
    link: landing(snippet),
  }
  return (
    <section class="snippets">
      <h2>{w.title}</h2>
      {(['email', 'text', 'question', 'quiz', 'frame', 'link'] as const).map((name) => (
        <div class="snippet">
          <h3>
            <label for={`${name}-code`}>
              <Text>{w[name][0] ?? ''}</Text>
            </label>
          </h3>
          <p class="note" id={`${name}-hint`}>
            <Text>{w[name][1] ?? ''}</Text>
          </p>
          <textarea
            id={`${name}-code`}
            readonly
            rows={name === 'email' || name === 'text' ? 6 : 3}
            dir={name === 'text' ? 'auto' : 'ltr'}
            spellcheck={false}
            aria-describedby={`${name}-hint`}
          >
            {codes[name]}
          </textarea>
          <button type="button" hidden data-copy={`${name}-code`} data-copied={w.copied}>
            {w.copy}
          </button>
        </div>
      ))}
    </section>
  )
}
