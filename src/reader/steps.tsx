import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { questionPath } from '../paths.ts'
import { questionsMeant } from '../quiz/editions.ts'
import { markAnswers, pointOf, questionOf, stepOf } from '../quiz/mark.ts'
import { dueQuestion, isAlone, isFinished, type Progress, withAnswer } from '../quiz/progress.ts'
import { changedFields, parseProgress } from '../quiz/progress-fields.ts'
import type { Answer } from '../quiz/quiz.ts'
import { announce } from '../site/discovery.ts'
import { within } from '../site/frame.ts'
import { ownPage } from '../site/headers.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { answerAt, askAgain, verdictPath } from './at-step.ts'
import { changed } from './changed.tsx'
import { savedAt } from './claimed.ts'
import { FeedbackPage } from './feedback.tsx'
import { inMode, type Joined, joinedBy, numbersAsked, withNumber } from './group.tsx'
import { askNumber } from './list-number.tsx'
import { readOthers } from './read-others.ts'
import { ResultPage } from './result.tsx'
import { outcomeIn, parseSaved, savedFields } from './save.tsx'
import { hasAttemptId, sendOn, withAttemptId } from './send-on.ts'
import { meansAlone } from './single-question.ts'
import { isShared, StepPage } from './step.ts'
import { isWithheld } from './withheld.ts'
import { WithheldPage } from './withheld-page.tsx'

/**
 * The pages of a way through a quiz: question, feedback, result. Each is a function of its address, which
 * holds how far its reader is; whoever asks for a page that is not due yet is sent on to the one that is.
 * Nothing is stored here: the last answer is, in `last-answer.tsx`.
 */
export const steps = new Hono<SiteEnv>()

/** A page's path, and the same page's in a frame. */
const framed = (path: string) => [path, `${path}/embed`]

steps.on('GET', ['/embed', ...framed('/:step{[0-9]+}')], (c) => {
  const { quiz, lang, frame } = c.var
  const query = queryOf(c)
  const step = c.req.param('step')
  if (step === undefined || !meansAlone(query, step, frame !== undefined)) {
    return askDue(c, query, Number(step ?? 1))
  }
  // A place alone tells the question only as long as every edition had the same one there.
  const meant = questionsMeant(quiz, Number(step), query.pick)
  const [question] = meant
  if (question === undefined) return c.notFound()
  if (meant.length > 1 || !questionOf(quiz, question)) return changed(c, meant)
  const path = questionPath(lang, quiz.slug, question, Object.entries(c.req.query()))
  return c.redirect(within(frame, path))
})

steps.on('GET', framed('/q/:question'), (c) => {
  const { quiz } = c.var
  const question = c.req.param('question') ?? ''
  if (questionOf(quiz, question)) return askDue(c, { ...queryOf(c), start: question })
  const isKnown = quiz.editions.some(({ questions }) => questions.some(({ id }) => id === question))
  return isKnown ? changed(c, []) : c.notFound()
})

/** Asks the question that is due, if it is the one at `step`. */
async function askDue(c: Context<SiteEnv>, query: Record<string, string>, step?: number) {
  // The page that most requests are for: `c.var` makes an object of all there is each time it is asked.
  const quiz = c.get('quiz')
  const parsed = parseProgress(quiz, query)
  const { progress } = parsed
  const due = dueQuestion(progress)
  const point = pointOf(quiz, due)
  const isHere = parsed.exact && (step === undefined || stepOf(quiz, due) === step)
  const isLost = progress.answers.length > 0 && !hasAttemptId(progress)
  if (!point || !isHere || isLost) return sendOn(c, progress, parsed)

  const joined = await joinedBy(c, parsed.groupNamed)
  const numbers = numbersAsked(progress, joined)
  const { changed } = parsed
  if (numbers !== undefined) {
    return askNumber(c, inMode(progress, joined), { numbers, typed: query.list, changed })
  }
  const begun = withAttemptId(withNumber(inMode(progress, joined), joined))
  const view = viewOf(c)
  // A page that begins an attempt holds a fresh id, so nobody may be served it twice.
  c.header('Cache-Control', hasAttemptId(progress) ? ownPage : 'no-store')
  if (!view.frame && isShared(view)) announce(c, view)
  const { pick } = query
  return sendPage(c, StepPage({ view, quiz, point, progress: begun, joined, pick, changed }))
}

steps.on('GET', framed('/:step{[0-9]+}/feedback'), async (c) => {
  const { quiz, frame } = c.var
  const fields = new URL(c.req.url).searchParams
  const step = Number(c.req.param('step'))
  const given = answerAt(quiz, step, fields, frame && 'embed')
  const { progress, changed, point, response } = given
  const claimed = savedFields(parseSaved(c.req.query('saved')))
  if (!point) return sendOn(c, progress, { ...given, more: claimed })
  if (typeof response !== 'string') return askAgain(c, given, point, response, fields)
  const said = { question: point.question.id, response }
  if (!hasAttemptId(progress)) {
    const path = verdictPath(quiz, withAttemptId(progress), said, changedFields(changed))
    return c.redirect(within(frame, path))
  }

  const [answer] = markAnswers(quiz, [said])
  if (!answer) return sendOn(c, progress, given)
  const joined = await joinedBy(c, given.groupNamed, 'long')
  if (isWithheld(joined)) return goOn(c, { before: progress, said, joined, changed })
  const [outcome, live] = await Promise.all([
    savedAt(c, withAnswer(progress, said), changed),
    readOthers(c, progress),
  ])
  const saved = outcomeIn(joined, outcome)
  // A script has the stylesheet already; a browser that comes here first does not.
  const swapped = c.req.header('Sec-Fetch-Dest') === 'empty'
  c.header('Vary', 'Sec-Fetch-Dest')
  c.header('Cache-Control', ownPage)
  return sendPage(
    c,
    <FeedbackPage
      view={viewOf(c)}
      {...{ quiz, progress, answer, saved, live }}
      {...{ joined, changed, swapped }}
    />,
  )
})

steps.on('GET', framed('/result'), async (c) => {
  const { quiz } = c.var
  const parsed = parseProgress(quiz, queryOf(c))
  const joined = await joinedBy(c, parsed.groupNamed, 'long')
  const progress = withNumber(parsed.progress, joined)
  const { changed } = parsed
  const isWhole = isFinished(quiz, progress) || (changed && progress.answers.length > 0)
  if (!isWhole || !hasAttemptId(progress)) return sendOn(c, progress, parsed)

  const [outcome, live] = await Promise.all([
    savedAt(c, progress, changed),
    readOthers(c, progress),
  ])
  const saved = outcomeIn(joined, outcome)
  if (isWithheld(joined))
    return sendPage(
      c,
      <WithheldPage view={viewOf(c)} {...{ quiz, progress, saved, joined, changed }} />,
    )
  const next = c.var.site.library.cards(quiz.lang).find(({ slug }) => slug !== quiz.slug)
  c.header('Cache-Control', ownPage)
  const way = { quiz, progress, saved, live, joined, changed, next }
  return sendPage(c, <ResultPage view={viewOf(c)} {...way} />)
})

interface Taken {
  before: Progress
  said: Answer
  joined: Joined | undefined
  changed: boolean
}

/** An answer of which nothing may be told is taken, and the way goes on: to the next question, or to where the result opens. */
async function goOn(c: Context<SiteEnv>, { before, said, joined, changed }: Taken) {
  const { quiz } = c.var
  const progress = withAnswer(before, said)
  const more = savedFields(parseSaved(c.req.query('saved')))
  if (!isAlone(before)) return sendOn(c, progress, { more, changed })
  const saved = await savedAt(c, progress, changed)
  const page = { quiz, progress, saved, joined, changed }
  return sendPage(c, <WithheldPage view={viewOf(c)} {...page} alone />)
}

/** The query as it is meant: what comes out of a frame is an embed's. */
function queryOf(c: Context<SiteEnv>): Record<string, string> {
  return c.var.frame ? { ...c.req.query(), from: 'embed' } : c.req.query()
}
