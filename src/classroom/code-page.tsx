import type { Context } from 'hono'
import { codePath, homePath, shortCodePath } from '../paths.ts'
import { codeLength, codeSize, findGroupCode } from '../quiz/group-code.ts'
import { keepPrivate } from '../site/headers.ts'
import { Layout } from '../site/layout.tsx'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import type { ClassroomWords } from './ar.ts'
import { CodeForm, InEach } from './code-form.tsx'
import { classroomWords } from './words.ts'

/**
 * Where a class types its code: at the address that stands on a whiteboard, in every language of the
 * site. With `wrong`, what was typed and is the code of no class, it says what may be wrong with it (404).
 */
export function codePage(c: Context<SiteEnv>, wrong?: string) {
  const { lang, site } = c.var
  const { languages } = site.library
  const isShort = c.req.path === shortCodePath
  const langs = isShort ? languages : [lang]
  const action = isShort ? shortCodePath : codePath(lang)
  const view = { ...viewOf(c, action), languages: isShort ? [lang] : languages }
  const { words } = view
  const { title } = classroomWords[lang].code
  keepPrivate(c)
  return sendPage(
    c,
    <Layout
      view={view}
      title={words.titled(wrong === undefined ? title : words.error + title)}
      page="join"
      room="classroom"
      first
      personal
    >
      {wrong !== undefined && (
        <div class="errors" id="code-error" tabindex={-1} autofocus>
          <InEach langs={langs} say={(w) => problemOf(wrong, w)} />
        </div>
      )}
      <h1>
        <InEach langs={langs} say={(w) => w.title} />
      </h1>
      <CodeForm {...{ langs, action, wrong }} letters={c.req.query('letters') ? true : undefined} />
      <p class="links">
        {langs.map((each) => (
          <>
            <a href={homePath(each)} lang={each === lang ? undefined : each}>
              {classroomWords[each].code.home}
            </a>{' '}
          </>
        ))}
      </p>
    </Layout>,
    wrong === undefined ? 200 : 404,
  )
}

function problemOf(typed: string, { none, size }: ClassroomWords['code']): string {
  const digits = codeSize(typed)
  return findGroupCode(typed) || digits === codeLength ? none : size(digits, codeLength)
}
