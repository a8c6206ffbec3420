import { newsletterPath } from '../paths.ts'
import { spacedCode } from '../quiz/group-code.ts'
import { plain } from '../quiz/text.ts'
import { Text } from '../site/text.tsx'
import type { KitProps } from './kit-props.ts'
import type { Offer } from './offers.ts'
import { newsletterWords } from './words.ts'

/** Where scripts run, another question or issue changes what is shown and copied of it without a press. */
const changing = {
  'hx-trigger': 'change',
  'hx-select': '#place',
  'hx-target': '#place',
  'hx-swap': 'outerHTML',
  'hx-select-oob': '#follow, #look',
  'hx-replace-url': 'true',
  // A group code that can be none is told of where the form is sent.
  'hx-status:422': 'swap:none replace:false',
  'hx-sync': 'this:replace',
}

/** The first step: which question, after which one, and for which issue. */
export function Chooser(props: KitProps) {
  const { view, snippet, to, suggestions } = props
  const { lang } = view
  const { quiz } = snippet
  const { choose: w, steps } = newsletterWords[lang]
  const [first, others] = suggestions
  const path = newsletterPath(lang, quiz.slug)
  return (
    <section class="step">
      <h2 id="question">
        <b>1</b> {steps.question}
      </h2>
      <form action={`${path}#place`} {...changing} hx-get={path}>
        <input type="hidden" name="to" value={to} />
        <fieldset aria-labelledby="question">
          <Offers {...props} offers={first} />
          {others.length > 0 && (
            <details class="opt" open={others.some(({ point }) => point === snippet.point)}>
              <summary>{w.others(others.length)}</summary>
              <Offers {...props} offers={others} />
            </details>
          )}
        </fieldset>
        <Issue {...props} />
        <button type="submit" class="button quiet">
          {w.show}
        </button>
      </form>
    </section>
  )
}

function Offers({ view, snippet, offers }: KitProps & { offers: Offer[] }) {
  const { choose: w } = newsletterWords[view.lang]
  return (
    <ol class="asks">
      {offers.map(({ point, place, missed }) => (
        <li>
          <label>
            <input
              type="radio"
              name="question"
              value={point.question.id}
              checked={point === snippet.point}
            />
            <span>
              <Text>{point.question.prompt}</Text>
            </span>
            <small>
              {[w.place(place), missed && w.missed(missed)].filter(Boolean).join(' · ')}
            </small>
          </label>
        </li>
      ))}
    </ol>
  )
}

/** What makes it an issue of a series: the question before it, and a board of its own. */
function Issue({ view, snippet, wrong }: KitProps) {
  const { choose: w } = newsletterWords[view.lang]
  const { quiz, previous, group } = snippet
  return (
    <details class="opt" open={Boolean(previous ?? group ?? wrong)}>
      <summary>{w.more}</summary>
      <label for="previous">{w.previous}</label>
      <select id="previous" name="previous" aria-describedby="previous-hint">
        <option value="">{w.none}</option>
        {quiz.points.map((point, i) => (
          <option value={point.question.id} selected={point === previous}>
            {i + 1}. {plain(point.question.prompt)}
          </option>
        ))}
      </select>
      <p class="note" id="previous-hint">
        {w.previousHint}
      </p>
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
        autofocus={Boolean(wrong)}
      />
      <p class={wrong ? 'missing' : 'note'} id="group-hint">
        {wrong ? w.wrong : w.hint}
      </p>
    </details>
  )
}
