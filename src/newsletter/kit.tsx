import { emailPath, newsletterPath, quizPath, teachPath } from '../paths.ts'
import { spacedCode } from '../quiz/group-code.ts'
import { plain } from '../quiz/text.ts'
import type { LiveView } from '../scores/live.ts'
import { Layout } from '../site/layout.tsx'
import type { View } from '../site/site.ts'
import { Text } from '../site/text.tsx'
import { CopySnippets } from './copy-snippets.tsx'
import { embedElement } from './embeds.ts'
import { Numbers } from './numbers.tsx'
import { type Snippet, snippetFields } from './snippet.ts'
import { newsletterWords } from './words.ts'

interface Props {
  view: View
  snippet: Snippet
  /** A group code as it was typed, where it can be none. */
  wrong: string | undefined
  live: LiveView | undefined
}

/** The kit: a question of the quiz, seen and copied as a newsletter or a website takes it. */
export function KitPage({ view, snippet, wrong, live }: Props) {
  const { lang, words } = view
  const { quiz } = snippet
  const w = newsletterWords[lang]
  const title = `${w.title}: ${plain(quiz.title)}`
  return (
    <Layout
      view={view}
      title={words.titled(wrong ? words.error + title : title)}
      preview={{ title, text: w.lead, quiz }}
      page="kit"
      room="newsletter"
      first
    >
      <p class="kicker">{w.kicker}</p>
      <h1>{w.title}</h1>
      <p>
        <Text>{quiz.title}</Text>
      </p>
      <p>{w.lead}</p>
      <Chooser {...{ view, snippet, wrong }} />
      <section class="previews">
        <h2>{w.preview.title}</h2>
        <h3>{w.preview.email}</h3>
        <iframe
          class="email"
          src={emailPath(lang, quiz.slug, snippetFields(snippet))}
          title={w.preview.email}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
        <p>
          <a href={emailPath(lang, quiz.slug, snippetFields(snippet))}>{w.preview.open}</a>
        </p>
        <h3>{w.preview.embed}</h3>
        {embedElement(snippet, false)}
      </section>
      <CopySnippets view={view} snippet={snippet} />
      <Numbers {...{ view, snippet, live }} />
      <p class="links">
        <a href={quizPath(lang, quiz.slug)}>{w.back}</a>
      </p>
    </Layout>
  )
}

function Chooser({ view, snippet, wrong }: Omit<Props, 'live'>) {
  const { lang } = view
  const { quiz, group } = snippet
  const { choose: w } = newsletterWords[lang]
  return (
    <form class="chooser" action={newsletterPath(lang, quiz.slug)}>
      <label for="question">{w.question}</label>
      <select id="question" name="question">
        {quiz.points.map((point, i) => (
          <option value={point.question.id} selected={point === snippet.point}>
            {i + 1}. {plain(point.question.prompt)}
          </option>
        ))}
      </select>
      <label for="group">{w.group}</label>
      <input
        id="group"
        name="group"
        dir="ltr"
        value={wrong ?? spacedCode(group ?? '')}
        autocomplete="off"
        maxlength={200}
        aria-describedby="group-hint"
        aria-invalid={wrong ? 'true' : undefined}
      />
      <p class={wrong ? 'missing' : 'note'} id="group-hint">
        {wrong ? w.wrong : w.hint} <a href={teachPath(lang, quiz.slug)}>{w.make}</a>
      </p>
      <button type="submit" class="button">
        {w.show}
      </button>
    </form>
  )
}
