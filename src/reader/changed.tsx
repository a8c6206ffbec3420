import type { Context } from 'hono'
import { questionPath, quizPath } from '../paths.ts'
import { questionOf } from '../quiz/mark.ts'
import { groupIn } from '../site/group-in.ts'
import { Layout } from '../site/layout.tsx'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { Text } from '../site/text.tsx'

/**
 * Says that the quiz has changed since an address was made, and leads to what it can have meant, in the group it names.
 * @param meant ids of questions; those that are gone are left out
 */
export function changed(c: Context<SiteEnv>, meant: string[]) {
  const { quiz, lang } = c.var
  const view = viewOf(c)
  const { words: w } = view
  const group = groupIn(view.url.search)
  const left = meant.flatMap((id) => questionOf(quiz, id) ?? [])
  return sendPage(
    c,
    <Layout view={view} title={w.titled(w.changed.title)} page="problem" personal>
      <h1>{w.changed.title}</h1>
      <p>{left.length > 0 ? w.changed.several : w.changed.gone}</p>
      {left.length > 0 && (
        <ul>
          {left.map(({ id, prompt }) => (
            <li>
              <a href={questionPath(lang, quiz.slug, id, group)} target={view.frame && '_self'}>
                <Text>{prompt}</Text>
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="button" href={quizPath(lang, quiz.slug, group)}>
          {w.changed.quiz}
        </a>
      </p>
    </Layout>,
    410,
  )
}
