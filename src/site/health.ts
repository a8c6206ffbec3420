import { Hono } from 'hono'
import type { SiteEnv } from './site.ts'

/** For monitors: 200 while quizzes are there and the store answers, else 503. */
export const health = new Hono<SiteEnv>().get('/health', async (c) => {
  const quizzes = c.var.site.library.cards('ar').length
  const store = await c.env.SCORES.get('health').then(
    () => true,
    () => false,
  )
  const ok = store && quizzes > 0
  return c.json({ ok, store, quizzes }, ok ? 200 : 503)
})
