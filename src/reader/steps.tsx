import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { feedbackPath, stepPath } from '../paths.ts'
import { findChoice, pointAt } from '../quiz/mark.ts'
import { fieldsOf, nextStep, parseProgress } from '../quiz/progress.ts'
import { announce } from '../site/discovery.ts'
import { within } from '../site/frame.ts'
import { ownPage } from '../site/headers.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { FeedbackPage } from './feedback.tsx'
import { inMode, joinedBy } from './group.tsx'
import { readOthers } from './read-others.ts'
import { ResultPage } from './result.tsx'
import { parseSaved } from './save.tsx'
import { hasAttemptId, sendOn, withAttemptId } from './send-on.ts'
import { askedAlone } from './single-question.ts'
import { isShared, StepPage } from './step.ts'

/** The pages of a way through a quiz, each a function of its URL. What stores is in `last-answer.tsx`. */
export const steps = new Hono<SiteEnv>()

/** A page's path, and the same page's in a frame. */
const framed = (path: string) => [path, `${path}/embed`]

steps.on('GET', ['/embed', ...framed('/:step{[0-9]+}')], async (c) => {
  const quiz = c.get('quiz')
  const step = Number(c.req.param('step') ?? 1)
  const query = queryOf(c)
  const asked = askedAlone(query, c.req.param('step'), c.get('frame') !== undefined)
  const { progress, exact } = parseProgress(quiz, asked)
  const point = pointAt(quiz, step)
  const here = exact && nextStep(progress) === step
  const lost = !hasAttemptId(progress) && progress.answers.length > 0
  if (!point || !here || lost) return sendOn(c, progress)
  const joined = await joinedBy(c, progress.group)
  const begun = withAttemptId(inMode(progress, joined))
  // A page that begins an attempt holds a fresh id, so nobody may be served it twice.
  c.header('Cache-Control', hasAttemptId(progress) ? ownPage : 'no-store')
  const pick = findChoice(point.question, query.pick)
  const view = viewOf(c)
  if (!view.frame && isShared(view)) announce(c)
  return c.html(StepPage({ view, quiz, point, progress: begun, joined, pick }))
})

steps.on('GET', framed('/:step{[0-9]+}/feedback'), async (c) => {
  const quiz = c.get('quiz')
  const lang = c.get('lang')
  const step = Number(c.req.param('step'))
  const { progress, exact } = parseProgress(quiz, queryOf(c))
  const point = pointAt(quiz, step)
  if (!point || !exact || nextStep(progress) !== step) return sendOn(c, progress)
  const choice = findChoice(point.question, c.req.query('answer'))
  if (!choice) {
    const view = viewOf(c, stepPath(lang, quiz.slug, step, fieldsOf(progress)))
    return c.html(
      StepPage({ view, quiz, point, progress: withAttemptId(progress), missing: true }),
      422,
    )
  }
  if (!hasAttemptId(progress)) {
    const fields = fieldsOf(withAttemptId(progress))
    const path = feedbackPath(lang, quiz.slug, step, [...fields, ['answer', choice.id]])
    return c.redirect(within(c.get('frame'), path))
  }
  const saved = parseSaved(c.req.query('saved'))
  const live = await readOthers(c, progress)
  const swapped = c.req.header('Sec-Fetch-Dest') === 'empty'
  c.header('Cache-Control', ownPage)
  c.header('Vary', 'Sec-Fetch-Dest')
  return c.html(
    <FeedbackPage view={viewOf(c)} {...{ quiz, point, progress, choice, saved, live, swapped }} />,
  )
})

steps.on('GET', framed('/result'), async (c) => {
  const quiz = c.get('quiz')
  const { progress, exact } = parseProgress(quiz, queryOf(c))
  if (!exact || nextStep(progress) !== undefined || !hasAttemptId(progress))
    return sendOn(c, progress)
  const saved = parseSaved(c.req.query('saved'))
  const live = await readOthers(c, progress)
  c.header('Cache-Control', ownPage)
  const joined = await joinedBy(c, progress.group)
  return c.html(<ResultPage view={viewOf(c)} {...{ quiz, progress, saved, live, joined }} />)
})

/** The query as it is meant: what comes out of a frame is an embed's. */
function queryOf(c: Context<SiteEnv>): Record<string, string> {
  return c.get('frame') ? { ...c.req.query(), from: 'embed' } : c.req.query()
}
