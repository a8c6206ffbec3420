import { Hono } from 'hono/tiny'
import { statisticsDataPath } from '../../paths.ts'
import { sendPage } from '../../site/send-page.ts'
import { type SiteEnv, viewOf } from '../../site/site.ts'
import { statisticsOf } from './data.ts'
import { StatisticsPage } from './page.tsx'

/** For a minute: a reader who has just played finds the own attempt in it soon. */
const fresh = 'public, max-age=60'

/** How readers did, for other sites and programs. */
export const statisticsData = new Hono<SiteEnv>()

const path = statisticsDataPath(':quiz')

statisticsData.use(path, async (c, next) => {
  c.set('shared', true)
  await next()
  c.header('Access-Control-Allow-Origin', '*')
})

statisticsData.options(path, (c) =>
  c.body(null, 204, {
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  }),
)

statisticsData.get(path, async (c) => {
  const { library } = c.var.site
  const slug = c.req.param('quiz')
  const [lang] = library.languagesOf(slug)
  const quiz = lang && (await library.find(slug, lang))
  if (!quiz) return c.json({ error: 'There is no such quiz.' }, 404)
  const live = await c.var.scores.totals(slug, 'long')
  if (live === undefined) {
    return c.json({ error: 'Not known just now.' }, 503, { 'Retry-After': '10' })
  }
  c.header('Cache-Control', fresh)
  return c.json(statisticsOf(quiz, live))
})

/** The same for people, below `/{lang}/{quiz}`. */
export const statisticsPage = new Hono<SiteEnv>()

statisticsPage.get('/statistics', async (c) => {
  const { quiz, scores } = c.var
  const live = await scores.totals(quiz.slug, 'long')
  if (live !== undefined) c.header('Cache-Control', fresh)
  return sendPage(c, <StatisticsPage view={viewOf(c)} {...{ quiz, live }} />)
})
