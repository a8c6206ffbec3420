import { Hono } from 'hono/tiny'
import { kitBlockPath, quizRoute } from '../paths.ts'
import { findQuiz } from '../site/find-quiz.ts'
import { publicPage } from '../site/headers.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { kitBlock } from './block.ts'
import { darkened } from './dark.ts'
import { emailMessage } from './email.ts'
import { KitPage } from './kit.tsx'
import { readPrevious } from './previous.ts'
import { parseSnippet } from './snippet.ts'

/** Everything a publisher opens or asks for. */
export const newsletter = new Hono<SiteEnv>()

newsletter.get(`${quizRoute}/newsletter`, findQuiz, async (c) => {
  const view = viewOf(c)
  const snippet = parseSnippet(c.var.quiz, view.url.origin, c.req.query())
  if (!snippet) return c.notFound()
  const typed = c.req.query('group')
  const wrong = typed && !snippet.group ? typed : undefined
  const live = (await c.var.scores.totals(snippet.quiz.slug)) ?? undefined
  c.set('policy', 'kit')
  c.header('Cache-Control', publicPage)
  return c.html(<KitPage {...{ view, snippet, wrong, live }} />, wrong ? 422 : 200)
})

newsletter.get(`${quizRoute}/newsletter/email`, findQuiz, async (c) => {
  const snippet = parseSnippet(c.var.quiz, new URL(c.req.url).origin, c.req.query())
  if (!snippet) return c.notFound()
  const message = String(emailMessage(snippet, await readPrevious(c.var.scores, snippet)))
  c.set('policy', 'email')
  c.header('Cache-Control', publicPage)
  c.header('X-Robots-Tag', 'noindex')
  const seen = c.req.query('look') === 'dark' ? darkened(message) : message
  // Seen inside the kit, the links of the message open beside it.
  return c.html(seen.replace('</head>', '<base target="_blank"></head>'))
})

newsletter.post(kitBlockPath, kitBlock)
