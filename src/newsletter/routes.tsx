import { Hono } from 'hono/tiny'
import { kitBlockPath, quizRoute } from '../paths.ts'
import { findQuiz } from '../site/find-quiz.ts'
import { publicPage } from '../site/headers.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { kitBlock } from './block.ts'
import { darkened } from './dark.ts'
import { parseDestination } from './destinations.ts'
import { emailMessage } from './email.ts'
import { KitPage } from './kit.tsx'
import { offersOf } from './offers.ts'
import { previousOf, readPrevious } from './previous.ts'
import { parseSnippet } from './snippet.ts'

/** Everything a publisher opens or asks for. */
export const newsletter = new Hono<SiteEnv>()

newsletter.get(`${quizRoute}/newsletter`, findQuiz, async (c) => {
  const view = viewOf(c)
  const { quiz, scores } = c.var
  const { question, ...query } = c.req.query()
  const live = (await scores.totals(quiz.slug)) ?? undefined
  const suggestions = offersOf(quiz, live?.totals)
  const named = question ?? suggestions[0][0]?.point.question.id
  const snippet = parseSnippet(quiz, view.url.origin, { ...query, question: named })
  if (!snippet) return c.notFound()
  const wrong = query.group && !snippet.group ? query.group : undefined
  const previous = previousOf(snippet, live?.totals)
  const to = parseDestination(query.to)
  const dark = query.look === 'dark'
  c.set('policy', 'kit')
  c.header('Cache-Control', publicPage)
  return sendPage(
    c,
    <KitPage {...{ view, snippet, previous, wrong, to, dark, live, suggestions }} />,
    wrong ? 422 : 200,
  )
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
