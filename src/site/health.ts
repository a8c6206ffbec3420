import { Hono } from 'hono'
import type { Bindings, Site, SiteEnv } from './site.ts'

/** Whether quizzes are there and the store answers: one read, of a key that need not exist. */
export async function examine({ library }: Site, { SCORES }: Bindings) {
  const quizzes = library.cards('ar').length
  const store = await SCORES.get('health').then(
    () => true,
    () => false,
  )
  return { ok: store && quizzes > 0, store, quizzes }
}

/** For monitors: 200 while all is well, else 503. */
export const health = new Hono<SiteEnv>().get('/health', async (c) => {
  const found = await examine(c.var.site, c.env)
  return c.json(found, found.ok ? 200 : 503)
})
