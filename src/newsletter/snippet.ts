import { questionPath, quizPath } from '../paths.ts'
import { questionsMeant } from '../quiz/editions.ts'
import { findGroupCode } from '../quiz/group-code.ts'
import { pointOf } from '../quiz/mark.ts'
import type { Fields } from '../quiz/progress-fields.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'

/** One question as a newsletter or a website takes it. */
export interface Snippet {
  quiz: Quiz
  point: Point
  /** The last issue's question, whose answer this issue tells. */
  previous: Point | undefined
  /** The group whose board the answers go to, by its canonical code. */
  group: string | undefined
  /** Of this site, which every link leads to. */
  origin: string
}

/**
 * The question that a query or a block's settings name by its id, the first one where they name none.
 * A number, as they named it before questions had addresses of their own, is the question that stood
 * there. `undefined` where that is none, or no longer one alone. The last issue's question is left out
 * where it is none, or the same.
 */
export function parseSnippet(
  quiz: Quiz,
  origin: string,
  asked: Record<string, string | undefined>,
): Snippet | undefined {
  const point = pointNamed(quiz, asked.question ?? quiz.points[0]?.question.id)
  if (!point) return undefined
  const previous = pointNamed(quiz, asked.previous)
  return {
    quiz,
    point,
    previous: previous === point ? undefined : previous,
    group: findGroupCode(asked.group ?? ''),
    origin,
  }
}

function pointNamed(quiz: Quiz, named = ''): Point | undefined {
  const meant = /^\d{1,3}$/.test(named) ? questionsMeant(quiz, Number(named)) : [named]
  const [point, ...others] = meant.flatMap((id) => pointOf(quiz, id) ?? [])
  return others.length > 0 ? undefined : point
}

const groupFields = ({ group }: Snippet): Fields => (group ? [['group', group]] : [])

/** The same questions and group as the query of a page of ours. */
export const snippetFields = (snippet: Snippet): Fields => [
  ['question', snippet.point.question.id],
  ...(snippet.previous
    ? [['previous', snippet.previous.question.id] satisfies Fields[number]]
    : []),
  ...groupFields(snippet),
]

/** Where a choice in an email leads, by its id, or the bare question; the same for everyone who gets it. */
export function landing(snippet: Snippet, pick?: string): string {
  const { quiz, point, origin } = snippet
  const picked: Fields = pick ? [['pick', pick]] : []
  const from: Fields = [['from', 'newsletter'], ...groupFields(snippet)]
  return origin + questionPath(quiz.lang, quiz.slug, point.question.id, [...picked, ...from])
}

/** The whole quiz, or its one question by its id, as frames on other sites name it. */
export function address(snippet: Snippet, whole: boolean, more: Fields = []): string {
  const { quiz, point, origin } = snippet
  const fields = [...more, ...groupFields(snippet)]
  return whole
    ? origin + quizPath(quiz.lang, quiz.slug, fields)
    : origin + questionPath(quiz.lang, quiz.slug, point.question.id, fields)
}
