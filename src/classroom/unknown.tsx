import type { Context } from 'hono'
import { codePath, homePath } from '../paths.ts'
import { keepPrivate } from '../site/headers.ts'
import { Layout } from '../site/layout.tsx'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { CodeForm } from './code-form.tsx'
import { classroomWords } from './words.ts'

/** The same for a link whose code never was, one that has expired, and a wrong key: a way to type the code. */
export function unknownClass(c: Context<SiteEnv>) {
  const { lang } = c.var
  // Nothing of the address may tell one case from another; the other language has a page to type in.
  const view = { ...viewOf(c, codePath(lang)), languages: c.var.site.library.languages }
  const { words } = view
  const { unknown: w } = classroomWords[lang]
  keepPrivate(c)
  return sendPage(
    c,
    <Layout view={view} title={words.titled(w.title)} page="join" room="classroom" first personal>
      <h1>{w.title}</h1>
      <p>{w.text}</p>
      <CodeForm langs={[lang]} action={codePath(lang)} />
      <p class="note">{w.teacher}</p>
      <p class="links">
        <a href={homePath(lang)}>{words.errors.home}</a>
      </p>
    </Layout>,
    404,
  )
}
