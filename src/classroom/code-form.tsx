import { type Lang, language } from '../languages/languages.ts'
import { lettersPath } from '../paths.ts'
import type { ClassroomWords } from './ar.ts'
import { classroomWords } from './words.ts'

interface Props {
  /** In which it speaks: the page's, or all of the site's. */
  langs: Lang[]
  action: string
  /** What was typed and leads nowhere. */
  wrong?: string | undefined
  /** With a keyboard that has letters: codes had some before. */
  letters?: boolean | undefined
}

/** Where the code of a class is typed. */
export function CodeForm({ langs, action, wrong, letters = /\p{L}/u.test(wrong ?? '') }: Props) {
  return (
    <form class="typed" action={action}>
      <label for="code">
        <InEach langs={langs} say={(w) => w.field} />
      </label>
      <input
        id="code"
        name="code"
        dir="ltr"
        value={wrong}
        inputmode={letters ? undefined : 'numeric'}
        autocapitalize="characters"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={wrong === undefined ? undefined : 'true'}
        aria-describedby={wrong === undefined ? 'code-hint' : 'code-error code-hint'}
      />
      <p class="note" id="code-hint">
        <InEach langs={langs} say={(w) => (letters ? w.lettersHint : w.hint)} />
      </p>
      <button type="submit" class="button">
        <InEach langs={langs} say={(w) => w.open} />
      </button>
      {!letters && (
        <p class="note">
          <a href={lettersPath(action)}>
            <InEach langs={langs} say={(w) => w.letters} />
          </a>
        </p>
      )}
    </form>
  )
}

/** What each of these languages says, marked as its own; one alone is the page's. */
export function InEach({
  langs,
  say,
}: {
  langs: Lang[]
  say(words: ClassroomWords['code']): string
}) {
  const [first, ...others] = langs
  if (first && others.length === 0) return <>{say(classroomWords[first].code)}</>
  return (
    <>
      {langs.map((lang) => (
        <span class="in" lang={lang} dir={language[lang].direction}>
          {say(classroomWords[lang].code)}
        </span>
      ))}
    </>
  )
}
