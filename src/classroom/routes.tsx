import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import {
  boardPath,
  joinedPath,
  joinPath,
  langRoute,
  quizRoute,
  shortCodePath,
  teachPath,
} from '../paths.ts'
import { findGroupCode, parseGroupCode } from '../quiz/group-code.ts'
import type { Group } from '../scores/group.ts'
import { tooMany, unavailable } from '../site/errors.tsx'
import { findQuiz } from '../site/find-quiz.ts'
import { readForm } from '../site/form.ts'
import { keepPrivate, publicPage } from '../site/headers.ts'
import { isLimited, networkOf } from '../site/rate-limit.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { board } from './board-routes.tsx'
import { codePage } from './code-page.tsx'
import { emptyForm, parseGroupForm } from './group-form.ts'
import { keyed } from './owned.ts'
import { paper } from './paper/routes.tsx'
import { screenPages } from './screen/routes.tsx'
import { sideBySide } from './side-by-side/routes.tsx'
import { TeachPage } from './teach.tsx'
import { unknownClass } from './unknown.tsx'

/** Everything an educator opens, and the link a class joins by. */
export const classroom = new Hono<SiteEnv>()

classroom.get(`${quizRoute}/teach`, findQuiz, (c) => {
  c.header('Cache-Control', publicPage)
  return sendPage(c, <TeachPage view={viewOf(c)} quiz={c.var.quiz} typed={emptyForm} />)
})

// Where a form that made no class leaves its address behind.
classroom.get(`${quizRoute}/groups`, findQuiz, (c) =>
  c.redirect(teachPath(c.var.lang, c.var.quiz.slug), 303),
)

classroom.post(`${quizRoute}/groups`, findQuiz, async (c) => {
  const { lang, quiz } = c.var
  const view = viewOf(c, teachPath(lang, quiz.slug))
  const sent = await readForm(c.req.raw)
  const { typed, form, problems } = parseGroupForm(sent, view.timeZone, Date.now())
  if (problems.length > 0) {
    return sendPage(c, <TeachPage {...{ view, quiz, typed, problems }} />, 422)
  }
  const failed = <TeachPage {...{ view, quiz, typed }} problems={['failed']} />
  // The teachers of a school share its network: the limit is far above a staff room.
  if (await isLimited(c.env.GROUPS_LIMIT, await networkOf(c))) {
    return sendPage(c, failed, 429, { 'Retry-After': '60' })
  }
  try {
    const { code, key } = await c.var.scores.groups.create({ quiz: quiz.slug, lang, ...form })
    return c.redirect(boardPath(lang, code, key), 303)
  } catch (error) {
    console.error('A group was not made', error)
    return sendPage(c, failed, 503)
  }
})

classroom.route('/', paper)

classroom.on('GET', [shortCodePath, `${langRoute}/groups`], async (c) => {
  const typed = c.req.query('code')
  if (typed === undefined) return codePage(c)
  return join(c, findGroupCode(typed), () => codePage(c, typed))
})

classroom.get(joinPath(':code'), (c) =>
  join(c, parseGroupCode(c.req.param('code')), () => unknownClass(c)),
)

/**
 * Leads to where the class of a code is played, and for the code of no class says so as `unknown` does.
 * A school joins from one network: the limit is above all its classes, and far below guessing.
 */
async function join(
  c: Context<SiteEnv>,
  code: string | undefined,
  unknown: () => Response | Promise<Response>,
) {
  if (!code) return unknown()
  if (await isLimited(c.env.CODES_LIMIT, await networkOf(c))) return tooMany(c)
  const group = await c.var.scores.groups.find(code, 'long')
  if (group === undefined) return unavailable(c)
  return group ? toQuiz(c, group, code) : unknown()
}

/** Where a class is played. */
function toQuiz(c: Context<SiteEnv>, { lang, quiz }: Group, code: string) {
  keepPrivate(c)
  return c.redirect(joinedPath(lang, quiz, code))
}

const groupRoute = `${langRoute}/groups/:code` as const

classroom.use(`${groupRoute}/*`, keyed)

classroom.route(`${langRoute}/groups/side-by-side`, sideBySide)

classroom.route(`${groupRoute}/screen`, screenPages)
classroom.route(groupRoute, board)
