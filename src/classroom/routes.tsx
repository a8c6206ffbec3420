import { Hono } from 'hono/tiny'
import { boardPath, joinedPath, joinPath, langRoute, quizRoute } from '../paths.ts'
import { parseGroupCode } from '../quiz/group-code.ts'
import { errorPage, unavailable } from '../site/errors.tsx'
import { findQuiz } from '../site/find-quiz.ts'
import { readForm } from '../site/form.ts'
import { publicPage } from '../site/headers.ts'
import { isLimited, networkOf } from '../site/rate-limit.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { board } from './board-routes.tsx'
import { TeachPage } from './teach.tsx'
import { unknownClass } from './unknown.tsx'
import { noWish, parseWish } from './wish.ts'

/** Everything an educator opens, and the link a class joins by. */
export const classroom = new Hono<SiteEnv>()

classroom.get(`${quizRoute}/teach`, findQuiz, (c) => {
  c.header('Cache-Control', publicPage)
  return c.html(<TeachPage view={viewOf(c)} quiz={c.var.quiz} typed={noWish} />)
})

classroom.post(`${quizRoute}/groups`, findQuiz, async (c) => {
  const { lang, quiz } = c.var
  // The teachers of a school share its network: the limit is far above a staff room.
  if (await isLimited(c.env.GROUPS_LIMIT, await networkOf(c))) {
    c.header('Retry-After', '60')
    return errorPage(c, 429, 'tooMany')
  }
  const { typed, wish, problems } = parseWish(await readForm(c.req.raw), Date.now())
  const view = viewOf(c, `/${lang}/${quiz.slug}/teach`)
  if (problems.length > 0) {
    return c.html(<TeachPage {...{ view, quiz, typed, problems }} />, 422)
  }
  try {
    const { code, key } = await c.var.scores.groups.create({ quiz: quiz.slug, lang, ...wish })
    return c.redirect(boardPath(lang, code, key), 303)
  } catch (error) {
    console.error('A group was not made', error)
    return c.html(<TeachPage {...{ view, quiz, typed }} problems={['failed']} />, 503)
  }
})

/** For a code typed by hand: its page, or where it leads. */
classroom.on('GET', ['/g', `${langRoute}/groups`], (c) => {
  const typed = c.req.query('code')
  if (typed === undefined) return unknownClass(c, 200)
  const code = parseGroupCode(typed)
  return code ? c.redirect(joinPath(code)) : unknownClass(c)
})

classroom.get('/g/:code', async (c) => {
  const code = parseGroupCode(c.req.param('code'))
  const group = code && (await c.var.scores.groups.find(code, 'long'))
  if (group === undefined && code) return unavailable(c)
  if (!code || !group) return unknownClass(c)
  c.header('Cache-Control', 'private, no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  return c.redirect(joinedPath(group.lang, group.quiz, code))
})

classroom.route(`${langRoute}/groups/:code`, board)
