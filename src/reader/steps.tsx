import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { feedbackPath, quizPath, resultPath, stepPath } from '../paths.ts'
import { newAttemptId } from '../quiz/attempt-id.ts'
import { findChoice, pointAt } from '../quiz/mark.ts'
import {
  fieldsOf,
  isAlone,
  nextStep,
  type Progress,
  parseProgress,
  withAnswer,
} from '../quiz/progress.ts'
import { holds, networkOf } from '../site/brake.ts'
import { announce } from '../site/discovery.ts'
import { readForm } from '../site/form.ts'
import { parseTheme, within } from '../site/frame.ts'
import { ownPage } from '../site/headers.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { askedAlone, isDiscarded } from './alone.ts'
import { FeedbackPage } from './feedback.tsx'
import { inMode, joinedBy } from './group.tsx'
import { readOthers } from './read-others.ts'
import { ResultPage } from './result.tsx'
import { parseSaved } from './save.tsx'
import { isShared, StepPage } from './step.ts'
import { store } from './store.ts'

/** The pages of a way through a quiz. Each is a function of its URL; only the last answer is a POST. */
export const steps = new Hono<SiteEnv>()

/** A page's path, and the same page's in a frame. */
const framed = (path: string) => [path, `${path}/embed`]

/** What htmx 4 sends with a request. */
const htmxHeaders =
  'content-type, hx-boosted, hx-current-url, hx-request, hx-request-type, hx-source, hx-target'

steps.on('GET', ['/embed', ...framed('/:step{[0-9]+}')], async (c) => {
  const quiz = c.get('quiz')
  const step = Number(c.req.param('step') ?? 1)
  const query = queryOf(c)
  const asked = askedAlone(query, c.req.param('step'), c.get('frame') !== undefined)
  const { progress, exact } = parseProgress(quiz, asked)
  const point = pointAt(quiz, step)
  const here = exact && nextStep(progress) === step
  const lost = !isNamed(progress) && progress.answers.length > 0
  if (!point || !here || lost) return sendOn(c, progress)
  const joined = await joinedBy(c, progress.group)
  const begun = named(inMode(progress, joined))
  // A page that begins an attempt holds a fresh id, so nobody may be served it twice.
  c.header('Cache-Control', isNamed(progress) ? ownPage : 'no-store')
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
    return c.html(StepPage({ view, quiz, point, progress: named(progress), missing: true }), 422)
  }
  if (!isNamed(progress)) {
    const fields = fieldsOf(named(progress))
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

steps.post('/:step{[0-9]+}', async (c) => {
  const quiz = c.get('quiz')
  const lang = c.get('lang')
  const step = Number(c.req.param('step'))
  const form = await readForm(c.req.raw)
  const { progress, exact } = parseProgress(quiz, form)
  if (progress.origin === 'embed') c.set('frame', parseTheme(form.theme))
  const point = pointAt(quiz, step)
  if (!point || !exact || progress.practice || nextStep(progress) !== step) {
    return sendOn(c, progress, 303)
  }
  const choice = findChoice(point.question, form.answer)
  if (!choice) {
    const view = viewOf(c, stepPath(lang, quiz.slug, step, fieldsOf(named(progress))))
    return c.html(StepPage({ view, quiz, point, progress: named(progress), missing: true }), 422)
  }
  const answered = withAnswer(progress, choice.id)
  if (nextStep(answered) !== undefined && !isAlone(progress)) {
    const fields = fieldsOf(named(progress))
    const path = feedbackPath(lang, quiz.slug, step, [...fields, ['answer', choice.id]])
    return c.redirect(within(c.get('frame'), path), 303)
  }

  const joined = await joinedBy(c, progress.group)
  const discarded = isDiscarded(progress, form, Date.now())
  const braked = await isBraked(c, progress.attempt)
  const { attempt, group, saved } = braked
    ? { ...progress, saved: 'no' as const }
    : await store(c, answered, { joined, discarded })
  const before = { ...progress, attempt, group }
  const after = { ...answered, attempt, group }
  const path =
    form.back === 'result'
      ? resultPath(lang, quiz.slug, [...fieldsOf(after), ['saved', saved]])
      : feedbackPath(lang, quiz.slug, step, [
          ...fieldsOf(before),
          ['answer', choice.id],
          ['saved', saved],
        ])
  if (braked) {
    c.status(429)
    c.header('Retry-After', '60')
  } else if (!c.req.header('HX-Request')) return c.redirect(within(c.get('frame'), path), 303)
  // The page the redirect would have led to, one round trip sooner.
  c.header('HX-Push-Url', path)
  const view = viewOf(c, path)
  const live = await readOthers(c, after)
  return c.html(
    form.back === 'result' ? (
      <ResultPage
        progress={after}
        {...{ view, quiz, saved, live }}
        joined={group ? joined : undefined}
      />
    ) : (
      <FeedbackPage progress={before} {...{ view, quiz, point, choice, saved, live }} />
    ),
  )
})

// What a frame that its host has sandboxed asks before it may send an answer.
steps.options('/:step{[0-9]+}', (c) => {
  c.set('frame', 'auto')
  c.header('Access-Control-Allow-Methods', 'POST')
  c.header('Access-Control-Allow-Headers', htmxHeaders)
  c.header('Access-Control-Max-Age', '86400')
  return c.body(null, 204)
})

steps.on('GET', framed('/result'), async (c) => {
  const quiz = c.get('quiz')
  const { progress, exact } = parseProgress(quiz, queryOf(c))
  if (!exact || nextStep(progress) !== undefined || !isNamed(progress)) return sendOn(c, progress)
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

/** Whether this network or this attempt sends more answers than people do, so that nothing is written now. */
async function isBraked(c: Context<SiteEnv>, attempt: string | undefined): Promise<boolean> {
  const network = await networkOf(c)
  const { NETWORK_LIMIT, ATTEMPT_LIMIT } = c.env
  const held = [holds(NETWORK_LIMIT, network), holds(ATTEMPT_LIMIT, network && attempt)]
  return (await Promise.all(held)).includes(true)
}

/** Whether it has the id it needs; practice needs none. */
const isNamed = (progress: Progress) => progress.practice || progress.attempt !== undefined

const named = (progress: Progress): Progress =>
  isNamed(progress) ? progress : { ...progress, attempt: newAttemptId(Date.now()) }

/** To the step this progress is really at, with what made sense of it. */
function sendOn(c: Context<SiteEnv>, progress: Progress, status: 302 | 303 = 302) {
  const lang = c.get('lang')
  const quiz = c.get('quiz')
  const next = nextStep(progress)
  // At the very start there is nothing to lose, and a link without an id can be passed on.
  const fields = fieldsOf(progress.answers.length > 0 ? named(progress) : progress)
  // In a frame, step 1 at its own address would be asked alone.
  const begin = c.get('frame') && !progress.start && progress.answers.length === 0
  const path =
    next === undefined
      ? resultPath(lang, quiz.slug, fields)
      : begin && !progress.practice
        ? quizPath(lang, quiz.slug)
        : stepPath(lang, quiz.slug, next, fields)
  return c.redirect(within(c.get('frame'), path), status)
}
