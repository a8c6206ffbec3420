import type { Context } from 'hono'
import { parseLang } from '../languages/languages.ts'
import type { SiteEnv } from '../site/site.ts'
import { emailHtml } from './email.ts'
import { readPrevious } from './previous.ts'
import { parseSnippet } from './snippet.ts'

/**
 * Answers the newsletter platform Kit, which asks for the HTML of a content block. Its settings are
 * `quiz` (the slug), `lang` (the default one where it is left out), `question` and `previous` (their ids)
 * and `group`.
 * https://developers.kit.com/plugins/content-blocks/plugin-configuration
 */
export async function kitBlock(c: Context<SiteEnv>) {
  const body = await c.req.json().catch(() => undefined)
  const settings = textsIn(body?.settings)
  const { library } = c.var.site
  const lang = parseLang(settings.lang ?? library.languages[0])
  const quiz = lang && (await library.find(settings.quiz ?? '', lang))
  const snippet = quiz && parseSnippet(quiz, new URL(c.req.url).origin, settings)
  return snippet
    ? c.json({ html: String(emailHtml(snippet, await readPrevious(c.var.scores, snippet))) })
    : c.json({ error: 'quiz, lang or question: there is no such question' }, 422)
}

/** The settings that are text or a number: a form field may come as either. */
function textsIn(settings: unknown): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(settings ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  )
}
