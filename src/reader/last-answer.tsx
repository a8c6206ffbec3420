import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { resultPath } from '../paths.ts'
import { markAnswers } from '../quiz/mark.ts'
import { dueQuestion, isAlone, isFinished, type Progress, withAnswer } from '../quiz/progress.ts'
import { changedFields, type Fields, progressFields } from '../quiz/progress-fields.ts'
import { fieldsIn, parametersOf } from '../site/form.ts'
import { within } from '../site/frame.ts'
import { isLimited, networkLimit, networkOf } from '../site/rate-limit.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { parseTheme } from '../site/theme.ts'
import { answerAt, askAgain, verdictPath } from './at-step.ts'
import { FeedbackPage } from './feedback.tsx'
import { joinedBy, withNumber } from './group.tsx'
import { readOthers } from './read-others.ts'
import { ResultPage } from './result.tsx'
import { savedFields } from './save.tsx'
import { sendOn, withAttemptId } from './send-on.ts'
import { isDiscarded } from './single-question.ts'
import { store } from './store.ts'
import { isWithheld } from './withheld.ts'
import { WithheldPage } from './withheld-page.tsx'

/** The last answer, which stores the score. Those before it are GETs: see `steps.tsx`. */
export const lastAnswer = new Hono<SiteEnv>()

/** What htmx 4 sends with a request. */
const htmxHeaders =
  'content-type, hx-boosted, hx-current-url, hx-request, hx-request-type, hx-source, hx-target'

lastAnswer.post('/:step{[0-9]+}', async (c) => {
  const { quiz } = c.var
  const fields = await parametersOf(c.req.raw)
  const form = fieldsIn(fields)
  const given = answerAt(quiz, Number(c.req.param('step')), fields)
  const { progress, changed, point, response } = given
  if (progress.origin === 'embed') c.set('frame', parseTheme(form.theme))
  if (!point || progress.practice) {
    // Practice is in no class, and the address it is sent to still tells which it came from: it may withhold.
    const more: Fields = progress.practice && form.group ? [['group', form.group]] : []
    return sendOn(c, progress, { ...given, status: 303, more })
  }
  if (typeof response !== 'string') return askAgain(c, given, point, response, fields)
  const said = { question: point.question.id, response }
  const answered = withAnswer(progress, said)
  // What is pressed to save is an attempt that was finished before the quiz got another question.
  const isSaving = form.back !== undefined && isFinished(quiz, answered)
  if (dueQuestion(answered) !== undefined && !isAlone(progress) && !isSaving) {
    const path = verdictPath(quiz, withAttemptId(progress), said, changedFields(changed))
    return c.redirect(within(c.var.frame, path), 303)
  }

  const discarded = isDiscarded(answered, form, Date.now())
  const [joined, refused] = await Promise.all([
    joinedBy(c, given.groupNamed, 'long'),
    refusedBy(c, progress),
  ])
  const played = withNumber(progress, joined)
  const { attempt, first, group, saved } = refused
    ? { ...withAttemptId(progress), saved: refused.saved }
    : await store(c, withAnswer(played, said), { joined, discarded })
  const before = { ...played, attempt, first, group }
  const after = withAnswer(before, said)
  const more = [...savedFields(saved), ...changedFields(changed)]
  const alone = isAlone(played)
  const withheld = group !== undefined && isWithheld(joined)
  const path =
    form.back === 'result' || (withheld && !alone)
      ? resultPath(quiz.lang, quiz.slug, [...progressFields(after), ...more])
      : verdictPath(quiz, before, said, more)
  if (refused) {
    c.status(refused.status)
    if (refused.status === 429) c.header('Retry-After', '60')
  } else if (!c.req.header('HX-Request')) return c.redirect(within(c.var.frame, path), 303)

  // The page the redirect would have led to, one round trip sooner.
  c.header('HX-Push-Url', path)
  const view = viewOf(c, path)
  if (withheld) {
    return sendPage(
      c,
      <WithheldPage progress={after} {...{ view, quiz, saved, joined, alone, changed }} />,
    )
  }
  const live = await readOthers(c, after)
  const [answer] = markAnswers(quiz, [said])
  return sendPage(
    c,
    form.back === 'result' || !answer ? (
      <ResultPage
        progress={after}
        {...{ view, quiz, saved, live, changed }}
        joined={group ? joined : undefined}
      />
    ) : (
      <FeedbackPage
        progress={before}
        {...{ view, quiz, answer, saved, live, changed }}
        joined={group ? joined : undefined}
      />
    ),
  )
})

// What a frame that its host has sandboxed asks before it may send an answer.
lastAnswer.options('/:step{[0-9]+}', (c) => {
  c.set('frame', 'auto')
  c.header('Access-Control-Allow-Methods', 'POST')
  c.header('Access-Control-Allow-Headers', htmxHeaders)
  c.header('Access-Control-Max-Age', '86400')
  return c.body(null, 204)
})

/**
 * Why nothing is written now: it is not from our own page, or its network or attempt sends more than people
 * do. A class has a limit of its own: strangers in its network do not use it up, nor it theirs.
 */
async function refusedBy(c: Context<SiteEnv>, { attempt, group }: Progress) {
  const { refusal } = c.var
  if (refusal) return { saved: refusal, status: 403 } as const
  const network = await networkOf(c)
  const { ATTEMPT_LIMIT, CLASS_LIMIT } = c.env
  const limits = [
    isLimited(ATTEMPT_LIMIT, network && attempt),
    group ? isLimited(CLASS_LIMIT, group) : isLimited(networkLimit(c), network),
  ]
  const limited = (await Promise.all(limits)).includes(true)
  return limited ? ({ saved: 'no', status: 429 } as const) : undefined
}
