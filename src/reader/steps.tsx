import { type Context, Hono } from 'hono'
import { feedbackPath, resultPath, stepPath } from '../paths.ts'
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
import { readForm } from '../site/form.ts'
import { ownPage } from '../site/headers.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { FeedbackPage } from './feedback.tsx'
import { inMode, joinedBy } from './group.tsx'
import { ResultPage } from './result.tsx'
import { parseSaved } from './save.tsx'
import { StepPage } from './step.tsx'
import { store } from './store.ts'

/** The pages of a way through a quiz. Each is a function of its URL; only the last answer is a POST. */
export const steps = new Hono<SiteEnv>()

steps.get('/:step{[0-9]+}', async (c) => {
  const { quiz } = c.var
  const { progress, exact } = parseProgress(quiz, c.req.query())
  const point = pointAt(quiz, Number(c.req.param('step')))
  const here = exact && nextStep(progress) === Number(c.req.param('step'))
  const lost = !isNamed(progress) && progress.answers.length > 0
  if (!point || !here || lost) return sendOn(c, progress)
  const joined = await joinedBy(c, progress.group)
  const asked = named(inMode(progress, joined))
  // A page that begins an attempt holds a fresh id, so nobody may be served it twice.
  c.header('Cache-Control', isNamed(progress) ? ownPage : 'no-store')
  return c.html(<StepPage view={viewOf(c)} progress={asked} {...{ quiz, point, joined }} />)
})

steps.get('/:step{[0-9]+}/feedback', (c) => {
  const { quiz, lang } = c.var
  const step = Number(c.req.param('step'))
  const { progress, exact } = parseProgress(quiz, c.req.query())
  const point = pointAt(quiz, step)
  if (!point || !exact || nextStep(progress) !== step) return sendOn(c, progress)
  const choice = findChoice(point.question, c.req.query('answer'))
  if (!choice) {
    const view = viewOf(c, stepPath(lang, quiz.slug, step, fieldsOf(progress)))
    return c.html(<StepPage progress={named(progress)} missing {...{ view, quiz, point }} />, 422)
  }
  if (!isNamed(progress)) {
    const fields = fieldsOf(named(progress))
    return c.redirect(feedbackPath(lang, quiz.slug, step, [...fields, ['answer', choice.id]]))
  }
  const saved = parseSaved(c.req.query('saved'))
  c.header('Cache-Control', ownPage)
  return c.html(<FeedbackPage view={viewOf(c)} {...{ quiz, point, progress, choice, saved }} />)
})

steps.post('/:step{[0-9]+}', async (c) => {
  const { quiz, lang } = c.var
  const step = Number(c.req.param('step'))
  const form = await readForm(c.req.raw)
  const { progress, exact } = parseProgress(quiz, form)
  const point = pointAt(quiz, step)
  if (!point || !exact || progress.practice || nextStep(progress) !== step) {
    return sendOn(c, progress, 303)
  }
  const choice = findChoice(point.question, form.answer)
  if (!choice) {
    const view = viewOf(c, stepPath(lang, quiz.slug, step, fieldsOf(named(progress))))
    return c.html(<StepPage progress={named(progress)} missing {...{ view, quiz, point }} />, 422)
  }
  const answered = withAnswer(progress, choice.id)
  if (nextStep(answered) !== undefined && !isAlone(progress)) {
    const fields = fieldsOf(named(progress))
    return c.redirect(feedbackPath(lang, quiz.slug, step, [...fields, ['answer', choice.id]]), 303)
  }

  const joined = await joinedBy(c, progress.group)
  const { attempt, group, saved } = await store(c, answered, joined)
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
  if (!c.req.header('HX-Request')) return c.redirect(path, 303)
  // The page the redirect would have led to, one round trip sooner.
  c.header('HX-Push-Url', path)
  const view = viewOf(c, path)
  return c.html(
    form.back === 'result' ? (
      <ResultPage progress={after} {...{ view, quiz, saved }} joined={group ? joined : undefined} />
    ) : (
      <FeedbackPage progress={before} {...{ view, quiz, point, choice, saved }} />
    ),
  )
})

steps.get('/result', async (c) => {
  const { quiz } = c.var
  const { progress, exact } = parseProgress(quiz, c.req.query())
  if (!exact || nextStep(progress) !== undefined || !isNamed(progress)) return sendOn(c, progress)
  const saved = parseSaved(c.req.query('saved'))
  c.header('Cache-Control', ownPage)
  const joined = await joinedBy(c, progress.group)
  return c.html(<ResultPage view={viewOf(c)} {...{ quiz, progress, saved, joined }} />)
})

/** Whether it has the id it needs; practice needs none. */
const isNamed = (progress: Progress) => progress.practice || progress.attempt !== undefined

const named = (progress: Progress): Progress =>
  isNamed(progress) ? progress : { ...progress, attempt: newAttemptId(Date.now()) }

/** To the step this progress is really at, with what made sense of it. */
function sendOn(c: Context<SiteEnv>, progress: Progress, status: 302 | 303 = 302) {
  const { lang, quiz } = c.var
  const next = nextStep(progress)
  // At the very start there is nothing to lose, and a link without an id can be passed on.
  const fields = fieldsOf(progress.answers.length > 0 ? named(progress) : progress)
  return c.redirect(
    next === undefined
      ? resultPath(lang, quiz.slug, fields)
      : stepPath(lang, quiz.slug, next, fields),
    status,
  )
}
