import { Hono } from 'hono/tiny'
import type { SiteEnv } from './site.ts'

/** How one part of the site is doing, in words and numbers that anybody may see. Never throws. */
export type Examination = (kv: KVNamespace, now: number) => Promise<{ ok: boolean }>

/** For monitors: 200 while quizzes are there and scores are counted, else 503. */
export const health = (scores: Examination) =>
  new Hono<SiteEnv>().get('/health', async (c) => {
    const quizzes = c.var.site.library.cards('ar').length
    const counting = await scores(c.env.SCORES, Date.now())
    const ok = quizzes > 0 && counting.ok
    return c.json({ ok, quizzes, scores: counting }, ok ? 200 : 503)
  })
