import type { Context } from 'hono'
import type { Missing } from '../kinds/kind.ts'
import { readResponse } from '../kinds/kinds.ts'
import { feedbackPath, stepPath } from '../paths.ts'
import { questionsMeant, wasOffered } from '../quiz/editions.ts'
import { pointOf, stepOf } from '../quiz/mark.ts'
import { dueQuestion, isAlone, type Progress } from '../quiz/progress.ts'
import {
  type Fields,
  type Parsed,
  parseProgress,
  placeDue,
  progressFields,
} from '../quiz/progress-fields.ts'
import type { Answer, Point, Quiz } from '../quiz/quiz.ts'
import { fieldsIn } from '../site/form.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { joinedBy } from './group.tsx'
import { withAttemptId } from './send-on.ts'
import { StepPage } from './step.ts'

interface Given extends Parsed {
  /** There if one question is meant that may be answered now, whatever became of those answered before. */
  point: Point | undefined
  /** The response to it, or what is missing. */
  response: string | Missing
}

/** What fields answer, and how far their reader is. */
export function answerAt(quiz: Quiz, step: number, fields: URLSearchParams, from?: string): Given {
  const query: Record<string, string> = { ...fieldsIn(fields), ...(from && { from }) }
  const parsed = parseProgress(quiz, query)
  const { start, questions, answers } = parsed.progress
  const open = isAlone(parsed.progress) ? [start] : questions
  // A form or an address of ours names the question. One made before they did means each that ever stood there.
  const named =
    query.question === undefined ? questionsMeant(quiz, step, query.answer) : [query.question]
  const meant = named.filter((id) => !answers.some((given) => given.question === id))
  const [id, ...others] = meant
  const point = others.length === 0 && open.includes(id) ? pointOf(quiz, id) : undefined
  const isGone = others.length > 0 || !named.some((id) => pointOf(quiz, id))
  const response: string | Missing = point
    ? readResponse(point.question, fields)
    : { missing: 'nothing', parts: [] }
  const isWithdrawn =
    point !== undefined &&
    typeof response !== 'string' &&
    fields.getAll('answer').some((given) => wasOffered(quiz, point.question, given))
  // What names its place alone is asked for in its turn: the quiz's now, or that of when its address was made.
  const isTurn =
    query.question !== undefined ||
    id === dueQuestion(parsed.progress) ||
    (typeof response === 'string' && step === placeDue(quiz, query))
  const changed = parsed.changed || isGone || isWithdrawn
  return { ...parsed, changed, point: isTurn ? point : undefined, response }
}

/** The question once more, for a form from which something is missing, with what it held. */
export async function askAgain(
  c: Context<SiteEnv>,
  { progress: before, groupNamed, changed }: Given,
  point: Point,
  missing: Missing,
  given: URLSearchParams,
) {
  const { quiz } = c.var
  const progress = withAttemptId(before)
  const step = stepOf(quiz, point.question.id)
  const view = viewOf(c, stepPath(quiz.lang, quiz.slug, step, progressFields(progress)))
  const joined = await joinedBy(c, groupNamed)
  return sendPage(
    c,
    StepPage({ view, quiz, point, progress, joined, missing, given, changed }),
    422,
  )
}

/** An answer with what came before it, as query or form fields. */
export const answerFields = (before: Progress, { question, response }: Answer): Fields => [
  ...progressFields(before),
  ['question', question],
  ['answer', response],
]

/** Where the verdict on an answer stands. */
export function verdictPath(quiz: Quiz, before: Progress, answer: Answer, more: Fields = []) {
  const fields = [...answerFields(before, answer), ...more]
  return feedbackPath(quiz.lang, quiz.slug, stepOf(quiz, answer.question), fields)
}
