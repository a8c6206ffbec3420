import type { Context } from 'hono'
import type { Missing } from '../kinds/kind.ts'
import { readResponse } from '../kinds/kinds.ts'
import { feedbackPath, stepPath } from '../paths.ts'
import { questionsMeant } from '../quiz/editions.ts'
import { pointOf, stepOf } from '../quiz/mark.ts'
import { dueQuestion, type Progress } from '../quiz/progress.ts'
import { type Fields, type Parsed, parseProgress, progressFields } from '../quiz/progress-fields.ts'
import type { Answer, Point, Quiz } from '../quiz/quiz.ts'
import { fieldsIn } from '../site/form.ts'
import { sendPage } from '../site/send-page.ts'
import { type SiteEnv, viewOf } from '../site/site.ts'
import { joinedBy } from './group.tsx'
import { withAttemptId } from './send-on.ts'
import { StepPage } from './step.ts'

interface Given extends Parsed {
  /** There if everything makes sense and the question is one that may be answered now. */
  point: Point | undefined
  /** The response to it, or what is missing. */
  response: string | Missing
}

/** What fields answer, and how far their reader is. */
export function answerAt(quiz: Quiz, step: number, fields: URLSearchParams, from?: string): Given {
  const query = { ...fieldsIn(fields), ...(from && { from }) }
  const parsed = parseProgress(quiz, query)
  const asked = askedIn(quiz, parsed.progress, query, step)
  const point = parsed.exact ? pointOf(quiz, asked) : undefined
  const nothing: Missing = { missing: 'nothing', parts: [] }
  return { ...parsed, point, response: point ? readResponse(point.question, fields) : nothing }
}

/**
 * The id of the question that an answer is to: an address or a form of ours names it. Those made before
 * they did name its step alone, and mean the one question that ever stood there. `undefined` where that
 * was not one, or it is answered already.
 */
function askedIn(
  quiz: Quiz,
  progress: Progress,
  { question, answer }: Record<string, string>,
  step: number,
): string | undefined {
  const { questions, answers } = progress
  const isOpen = (id: string) =>
    questions.includes(id) && !answers.some((given) => given.question === id)
  if (question !== undefined) return isOpen(question) ? question : undefined
  const [meant, ...more] = questionsMeant(quiz, step, answer).filter(isOpen)
  return more.length === 0 && meant === dueQuestion(progress) ? meant : undefined
}

/** The question once more, for a form from which something is missing, with what it held. */
export async function askAgain(
  c: Context<SiteEnv>,
  point: Point,
  before: Progress,
  missing: Missing,
  given: URLSearchParams,
) {
  const { quiz } = c.var
  const progress = withAttemptId(before)
  const step = stepOf(quiz, point.question.id)
  const view = viewOf(c, stepPath(quiz.lang, quiz.slug, step, progressFields(progress)))
  const joined = await joinedBy(c, progress.group)
  return sendPage(c, StepPage({ view, quiz, point, progress, joined, missing, given }), 422)
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
