import { quizPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { Layout } from '../site/layout.tsx'
import { Text } from '../site/text.tsx'
import { Chooser } from './chooser.tsx'
import type { KitProps } from './kit-props.ts'
import { Look } from './look.tsx'
import { Numbers } from './numbers.tsx'
import { Places } from './places.tsx'
import { newsletterWords } from './words.ts'

/** The kit: a question of the quiz, seen and copied as a newsletter or a website takes it. */
export function KitPage(props: KitProps) {
  const { view, snippet, wrong } = props
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
      {wrong && (
        <div class="errors">
          <a href="#group">{w.choose.wrong}</a>
        </div>
      )}
      <p class="kicker">
        <Text>{quiz.title}</Text>
      </p>
      <h1>{w.title}</h1>
      <p>{w.lead}</p>
      <div class="abreast">
        <div>
          <Chooser {...props} />
          <Places {...props} />
          <Numbers {...props} />
        </div>
        <aside>
          <Look {...props} />
        </aside>
      </div>
      <p class="links">
        <a href={quizPath(lang, quiz.slug)}>{w.back}</a>
      </p>
    </Layout>
  )
}
