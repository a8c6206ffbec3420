import { emailPath, framedPath, newsletterPath, questionPath, quizPath } from '../paths.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import { plain } from '../quiz/text.ts'
import { picture, pictureSize } from '../site/preview.ts'
import { Text } from '../site/text.tsx'
import { emailHtml } from './email.ts'
import type { KitProps } from './kit-props.ts'
import { snippetFields } from './snippet.ts'
import { newsletterWords } from './words.ts'

/** What readers will see, beside the steps or below them. */
export function Look(props: KitProps) {
  const { view, snippet, to } = props
  const { seen } = newsletterWords[view.lang]
  return (
    <section class="step" id="look">
      <h2>{seen[to]}</h2>
      {to === 'email' ? (
        <Message {...props} />
      ) : to === 'link' ? (
        <Card {...{ view, snippet }} />
      ) : (
        <Framed {...props} />
      )}
    </section>
  )
}

/**
 * Room for a message as narrow as a phone has it, in CSS pixels, a little more than it takes: nothing tells
 * a page how high a frame is that runs no script.
 */
function roomFor(message: string): number {
  const cells = message.split('<td').length
  const letters = message.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').length
  return Math.ceil(0.75 * letters + 25 * cells + 60)
}

function Message(props: KitProps) {
  const { view, snippet, previous, dark } = props
  const { preview: w } = newsletterWords[view.lang]
  const fields: Fields = [...snippetFields(snippet), ...lookFields(dark)]
  const path = emailPath(view.lang, snippet.quiz.slug, fields)
  return (
    <>
      <iframe
        class="message"
        height={roomFor(`${emailHtml(snippet, previous)}`)}
        src={path}
        title={w.message}
        sandbox={beside}
      />
      <p class="links">
        <Other {...props} /> <a href={path}>{w.alone}</a>
      </p>
    </>
  )
}

/** The frame as on somebody's site that lends it no origin: answers given in it count as any other frame's. */
function Framed(props: KitProps) {
  const { view, snippet, to, dark } = props
  const { lang } = view
  const { preview: w } = newsletterWords[lang]
  const { slug } = snippet.quiz
  const id = snippet.point.question.id
  const path = to === 'quiz' ? quizPath(lang, slug) : questionPath(lang, slug, id)
  return (
    <>
      <iframe
        src={framedPath(path, [['theme', dark ? 'dark' : 'light']])}
        title={to === 'quiz' ? w.quiz : w.question}
        sandbox={`allow-scripts allow-forms ${beside}`}
      />
      <p class="links">
        <span class="note">{w.counted}</span> <Other {...props} />
      </p>
    </>
  )
}

/** Links open beside the kit. */
const beside = 'allow-popups allow-popups-to-escape-sandbox'

const lookFields = (dark: boolean): Fields => (dark ? [['look', 'dark']] : [])

/** The same kit, with the preview in the other light. */
function Other({ view, snippet, to, dark }: KitProps) {
  const { preview: w } = newsletterWords[view.lang]
  const fields: Fields = [...snippetFields(snippet), ['to', to], ...lookFields(!dark)]
  return (
    <a href={`${newsletterPath(view.lang, snippet.quiz.slug, fields)}#look`}>
      {dark ? w.light : w.dark}
    </a>
  )
}

/** A link as messengers show it: its picture, its words, the site. */
function Card({ view, snippet }: Pick<KitProps, 'view' | 'snippet'>) {
  const { lang, assets, url } = view
  const { quiz, point } = snippet
  const { path, alt } = picture(assets, lang, quiz)
  return (
    <div class="linked">
      <img src={path} alt={alt} width={pictureSize.width} height={pictureSize.height} />
      <p>
        <b>
          <Text>{point.question.prompt}</Text>
        </b>
        <span class="note">{plain(quiz.title)}</span>
        <span class="note" dir="ltr">
          {new URL(url.origin).host}
        </span>
      </p>
    </div>
  )
}
