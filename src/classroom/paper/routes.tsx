import { Hono } from 'hono/tiny'
import { quizRoute } from '../../paths.ts'
import { findQuiz } from '../../site/find-quiz.ts'
import { publicPage } from '../../site/headers.ts'
import { sendPage } from '../../site/send-page.ts'
import { type SiteEnv, viewOf } from '../../site/site.ts'
import { printedFor } from './printed-for.ts'
import { ReadingPage } from './reading.tsx'
import { WorksheetPage } from './worksheet.tsx'

/** What anybody may print, with a class or without. */
export const paper = new Hono<SiteEnv>()

paper.get(`${quizRoute}/worksheet`, findQuiz, async (c) => {
  const group = await printedFor(c)
  c.header('Cache-Control', group ? 'no-store' : publicPage)
  const text = c.req.query('text') === 'yes'
  return sendPage(c, <WorksheetPage view={viewOf(c)} quiz={c.var.quiz} {...{ group, text }} />)
})

paper.get(`${quizRoute}/reading`, findQuiz, async (c) => {
  const group = await printedFor(c)
  c.header('Cache-Control', group ? 'no-store' : publicPage)
  return sendPage(c, <ReadingPage view={viewOf(c)} quiz={c.var.quiz} group={group} />)
})
