import { Hono } from 'hono/tiny'
import { homePath, joinedPath, langRoute, quizRoute } from '../paths.ts'
import { totalOf } from '../quiz/editions.ts'
import { announce } from '../site/discovery.ts'
import { findQuiz } from '../site/find-quiz.ts'
import { ownPage, publicPage } from '../site/headers.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { AboutPage } from './about.tsx'
import { cameFrom } from './came-from.ts'
import { ClosedClassPage } from './closed-class.tsx'
import { joinedBy } from './group.tsx'
import { HomePage, pagesFor } from './home.tsx'
import { IntroductionPage } from './introduction.tsx'
import { lastAnswer } from './last-answer.tsx'
import { ReadPage } from './read.tsx'
import { ScorePage } from './score.tsx'
import { statisticsData, statisticsPage } from './statistics/routes.tsx'
import { steps } from './steps.tsx'
import { isWithheld } from './withheld.ts'
import { withoutPractice } from './without-practice.ts'

/** Everything a reader opens. */
export const reader = new Hono<SiteEnv>()

reader.get('/', (c) => {
  c.header('Cache-Control', publicPage)
  return c.redirect(homePath(c.var.site.library.languages[0]))
})

reader.get(langRoute, async (c) => {
  const { library } = c.var.site
  const cards = library.cards(c.var.lang)
  const page = Number(c.req.query('page') ?? 1)
  if (!Number.isInteger(page) || page < 1 || page > pagesFor(cards)) return c.notFound()
  const headlines = await c.var.scores.headlines()
  const view = viewOf(c)
  c.header('Cache-Control', publicPage)
  announce(c, view)
  return sendPage(c, <HomePage {...{ view, cards, page, library, headlines }} />)
})

reader.get(`${langRoute}/about`, (c) => {
  c.header('Cache-Control', publicPage)
  return sendPage(c, <AboutPage view={viewOf(c)} />)
})

reader.use(`${quizRoute}/*`, findQuiz, withoutPractice)

reader.get(quizRoute, async (c) => {
  const joined = await joinedBy(c, c.req.query('group'))
  const view = viewOf(c)
  c.header('Cache-Control', joined ? 'no-store' : publicPage)
  announce(c, view)
  const { quiz } = c.var
  if (joined?.state === 'closed' && joined.group) {
    const { group } = joined
    const isOver = group.closes !== null && group.closes <= Date.now()
    return sendPage(c, <ClosedClassPage {...{ view, quiz, group, isOver }} />)
  }
  return sendPage(c, <IntroductionPage {...{ view, quiz, joined }} />)
})

reader.get(`${quizRoute}/read`, async (c) => {
  const joined = await joinedBy(c, c.req.query('group'))
  if (joined?.state === 'open' && isWithheld(joined)) {
    c.header('Cache-Control', 'no-store')
    return c.redirect(joinedPath(c.var.lang, c.var.quiz.slug, joined.code))
  }
  const view = viewOf(c)
  const from = cameFrom(c.var.quiz, c.req.query())
  c.header('Cache-Control', from ? ownPage : publicPage)
  if (!from) announce(c, view)
  return sendPage(c, <ReadPage view={view} quiz={c.var.quiz} from={from} />)
})

reader.get(`${quizRoute}/score/:score{(?:0|[1-9][0-9]*)}`, (c) => {
  const score = Number(c.req.param('score'))
  const { of: said } = c.req.query()
  const of = totalOf(c.var.quiz, score, said)
  if (of === undefined) return c.notFound()
  const view = viewOf(c)
  c.header('Cache-Control', publicPage)
  announce(c, view)
  return sendPage(c, <ScorePage {...{ view, quiz: c.var.quiz, score, of, said }} />)
})

reader.route('/', statisticsData)
reader.route(quizRoute, statisticsPage)
reader.route(quizRoute, steps)
reader.route(quizRoute, lastAnswer)
