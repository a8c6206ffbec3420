import { createMiddleware } from 'hono/factory'
import type { SiteEnv } from './site.ts'

/** Finds the quiz that an address below `/{lang}/{quiz}` names; without one there is no such page. */
export const findQuiz = createMiddleware<SiteEnv>(async (c, next) => {
  const quiz = await c.get('site').library.find(c.req.param('quiz') ?? '', c.get('lang'))
  if (!quiz) return c.notFound()
  c.set('quiz', quiz)
  return next()
})
