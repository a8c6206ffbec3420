import { newsletterPath } from '../paths.ts'
import { plain } from '../quiz/text.ts'
import { shorten } from '../site/shorten.ts'
import { Text } from '../site/text.tsx'
import { CopyField } from './copy-field.tsx'
import { destinations, pasted } from './destinations.ts'
import { embedFrame } from './embeds.ts'
import type { KitProps } from './kit-props.ts'
import { plainText } from './plain-text.ts'
import { address, snippetFields } from './snippet.ts'
import { newsletterWords } from './words.ts'

/** The second step: where the question goes, and what to paste there. */
export function Places(props: KitProps) {
  const { view, snippet, previous, wrong, to } = props
  const { lang } = view
  const { names, fields, how, steps, choose } = newsletterWords[lang]
  const { quiz, point } = snippet
  const place = quiz.points.indexOf(point) + 1
  const path = (there: string) =>
    newsletterPath(lang, quiz.slug, [...snippetFields(snippet), ['to', there]])
  const code = pasted(to, snippet, previous)
  return (
    // Whoever sent the form is led here, but to the top of the page where something is wrong.
    <section class="step" id={wrong ? undefined : 'place'}>
      <h2 id="where">
        <b>2</b> {steps.place}
      </h2>
      <nav aria-labelledby="where">
        <ul class="places">
          {destinations.map((there) => (
            <li>
              <a href={`${path(there)}#place`} aria-current={there === to ? 'true' : undefined}>
                <Text>{names[there]}</Text>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <CopyField
        {...{ view, id: 'code', label: fields[to], value: code, code: true }}
        main={to === 'quiz' ? quiz.title : `${choose.place(place)}: ${point.question.prompt}`}
        rows={code.includes('\n') ? 5 : 3}
      />
      <ol class="how">
        {how[to].map((step) => (
          <li>
            <Text>{step}</Text>
          </li>
        ))}
      </ol>
      <Extras {...props} />
    </section>
  )
}

/** What some need besides: folded, so that one thing is copied by most. */
function Extras({ view, snippet, previous, to }: KitProps) {
  const { extras: w, email } = newsletterWords[view.lang]
  const { quiz, point } = snippet
  const frame = (whole: boolean) => (
    <CopyField
      {...{ view, id: 'frame', label: w.element, rows: 3, code: true }}
      value={String(embedFrame(snippet, whole))}
    />
  )
  if (to === 'email')
    return (
      <Folded name={w.email}>
        <CopyField
          {...{ view, id: 'subject', label: w.subject, rows: 2 }}
          value={subject(plain(point.question.prompt), plain(quiz.title))}
        />
        <CopyField
          {...{ view, id: 'summary', label: w.summary, rows: 2 }}
          value={email.preheader}
        />
        <CopyField
          {...{ view, id: 'text', label: w.text, rows: 6 }}
          value={plainText(snippet, previous)}
        />
      </Folded>
    )
  if (to === 'page') return <Folded name={w.frame}>{frame(false)}</Folded>
  if (to === 'quiz')
    return (
      <Folded name={w.quiz}>
        <CopyField
          {...{ view, id: 'address', label: w.address, rows: 2, code: true }}
          value={address(snippet, true)}
        />
        {frame(true)}
      </Folded>
    )
  return null
}

/** The longest subject line that lists of messages on phones mostly show, in characters. */
const longestSubject = 60

/** The question itself where it is short enough to be asked there, or else what it is about. */
const subject = (prompt: string, title: string) =>
  shorten(prompt.length <= longestSubject ? prompt : title, longestSubject)

const Folded = ({ name, children }: { name: string; children: unknown }) => (
  <details class="opt">
    <summary>
      <Text>{name}</Text>
    </summary>
    {children}
  </details>
)
