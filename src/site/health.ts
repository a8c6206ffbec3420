import { Hono } from 'hono/tiny'
import { languages } from '../languages/languages.ts'
import type { SiteEnv } from './site.ts'

/** For monitors: 200 while quizzes are there and scores are counted, else 503. */
export const health = new Hono<SiteEnv>().get('/health', async (c) => {
  const cards = languages.flatMap((lang) => c.var.site.library.cards(lang))
  const quizzes = new Set(cards.map(({ slug }) => slug)).size
  const scores = await c.var.scores.health()
  const ok = quizzes > 0 && scores.ok
  return c.json({ ok, quizzes, scores }, ok ? 200 : 503)
})
