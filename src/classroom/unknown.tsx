import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { codePath, homePath } from '../paths.ts'
import { Layout } from '../site/layout.tsx'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { classroomWords } from './words.ts'

/** The same for a code that never was, one that has expired, and a wrong key: a way to type the code again. */
export function unknownClass(c: Context<SiteEnv>, status: ContentfulStatusCode = 404) {
  const { lang } = c.var
  // Nothing of the address may tell one case from another; the other language has a page to type in.
  const view = { ...viewOf(c, codePath(lang)), languages: c.var.site.library.languages }
  const { words } = view
  const { unknown: w } = classroomWords[lang]
  const title = status === 200 ? w.code : w.title
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  return c.html(
    <Layout view={view} title={words.titled(title)} page="join" room="classroom" first personal>
      <h1>{title}</h1>
      {status !== 200 && <p>{w.text}</p>}
      <form class="typed" action={codePath(lang)}>
        <label for="code">{w.field}</label>
        <input
          id="code"
          name="code"
          dir="ltr"
          autocapitalize="characters"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="code-hint"
        />
        <p class="note" id="code-hint">
          {w.hint}
        </p>
        <button type="submit" class="button">
          {w.open}
        </button>
      </form>
      {status !== 200 && <p class="note">{w.teacher}</p>}
      <p class="links">
        <a href={homePath(lang)}>{words.errors.home}</a>
      </p>
    </Layout>,
    status,
  )
}
