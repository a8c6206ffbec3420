import { Hono } from 'hono/tiny'
import { languages } from '../languages/languages.ts'
import type { SiteEnv } from './site.ts'

/** How one part of the site is doing, in words and numbers that anybody may see. Never throws. */
export type Examination = (kv: KVNamespace, now: number) => Promise<{ ok: boolean }>

/** For monitors: 200 while quizzes are there and scores are counted, else 503. */
export const health = (scores: Examination) =>
  new Hono<SiteEnv>().get('/health', async (c) => {
    const cards = languages.flatMap((lang) => c.var.site.library.cards(lang))
    const quizzes = new Set(cards.map(({ slug }) => slug)).size
    const counting = await scores(c.env.SCORES, Date.now())
    const ok = quizzes > 0 && counting.ok
    return c.json({ ok, quizzes, scores: counting }, ok ? 200 : 503)
  })
