import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { findChoice } from '../quiz/mark.ts'
import { nextStep, parseProgress } from '../quiz/progress.ts'
import { announce } from '../site/discovery.ts'
import { within } from '../site/frame.ts'
import { ownPage } from '../site/headers.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { askAgain, progressAt, verdictPath } from './at-step.ts'
import { FeedbackPage } from './feedback.tsx'
import { inMode, joinedBy } from './group.tsx'
import { readOthers } from './read-others.ts'
import { ResultPage } from './result.tsx'
import { parseSaved } from './save.tsx'
import { hasAttemptId, sendOn, withAttemptId } from './send-on.ts'
import { askedAlone } from './single-question.ts'
import { isShared, StepPage } from './step.ts'

/**
 * The pages of a way through a quiz: question, feedback, result. Each is a function of its address, which
 * holds how far its reader is; whoever asks for a page that is not due yet is sent on to the one that is.
 * Nothing is stored here: the last answer is, in `last-answer.tsx`.
 */
export const steps = new Hono<SiteEnv>()

/** A page's path, and the same page's in a frame. */
const framed = (path: string) => [path, `${path}/embed`]

steps.on('GET', ['/embed', ...framed('/:step{[0-9]+}')], async (c) => {
  const { quiz, frame } = c.var
  const named = c.req.param('step')
  const query = askedAlone(queryOf(c), named, frame !== undefined)
  const { progress, point } = progressAt(quiz, Number(named ?? 1), query)
  const isLost = progress.answers.length > 0 && !hasAttemptId(progress)
  if (!point || isLost) return sendOn(c, progress)

  const joined = await joinedBy(c, progress.group)
  const begun = withAttemptId(inMode(progress, joined))
  const pick = findChoice(point.question, query.pick)
  const view = viewOf(c)
  // A page that begins an attempt holds a fresh id, so nobody may be served it twice.
  c.header('Cache-Control', hasAttemptId(progress) ? ownPage : 'no-store')
  if (!view.frame && isShared(view)) announce(c)
  return c.html(StepPage({ view, quiz, point, progress: begun, joined, pick }))
})

steps.on('GET', framed('/:step{[0-9]+}/feedback'), async (c) => {
  const { quiz, frame } = c.var
  const { progress, point } = progressAt(quiz, Number(c.req.param('step')), queryOf(c))
  if (!point) return sendOn(c, progress)
  const choice = findChoice(point.question, c.req.query('answer'))
  if (!choice) return askAgain(c, point, progress)
  if (!hasAttemptId(progress)) {
    return c.redirect(within(frame, verdictPath(quiz, withAttemptId(progress), choice.id)))
  }

  const saved = parseSaved(c.req.query('saved'))
  const live = await readOthers(c, progress)
  // A script has the stylesheet already; a browser that comes here first does not.
  const swapped = c.req.header('Sec-Fetch-Dest') === 'empty'
  c.header('Vary', 'Sec-Fetch-Dest')
  c.header('Cache-Control', ownPage)
  return c.html(
    <FeedbackPage view={viewOf(c)} {...{ quiz, point, progress, choice, saved, live, swapped }} />,
  )
})

steps.on('GET', framed('/result'), async (c) => {
  const { quiz } = c.var
  const { progress, exact } = parseProgress(quiz, queryOf(c))
  const isFinished = exact && nextStep(progress) === undefined
  if (!isFinished || !hasAttemptId(progress)) return sendOn(c, progress)

  const saved = parseSaved(c.req.query('saved'))
  const live = await readOthers(c, progress)
  const joined = await joinedBy(c, progress.group)
  c.header('Cache-Control', ownPage)
  return c.html(<ResultPage view={viewOf(c)} {...{ quiz, progress, saved, live, joined }} />)
})

/** The query as it is meant: what comes out of a frame is an embed's. */
function queryOf(c: Context<SiteEnv>): Record<string, string> {
  return c.var.frame ? { ...c.req.query(), from: 'embed' } : c.req.query()
}
