import type { Choice } from '../kinds/choice/kind.ts'
import { questionPath, quizPath } from '../paths.ts'
import { parseGroupCode } from '../quiz/group-code.ts'
import { pointAt } from '../quiz/mark.ts'
import type { Fields } from '../quiz/progress.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'

/** One question as a newsletter or a website takes it. */
export interface Snippet {
  quiz: Quiz
  /** Counted from 1. */
  step: number
  point: Point
  /** The group whose board the answers go to, by its canonical code. */
  group: string | undefined
  /** Of this site, which every link leads to. */
  origin: string
}

/** The question a query or a block's settings ask for; `undefined` where they name no question of the quiz. */
export function parseSnippet(
  quiz: Quiz,
  origin: string,
  asked: Record<string, string | undefined>,
): Snippet | undefined {
  const step = /^\d{1,3}$/.test(asked.question ?? '1') ? Number(asked.question ?? 1) : 0
  const point = pointAt(quiz, step)
  return point && { quiz, step, point, group: parseGroupCode(asked.group), origin }
}

const groupFields = ({ group }: Snippet): Fields => (group ? [['group', group]] : [])

/** The same question and group as the query of a page of ours. */
export const snippetFields = (snippet: Snippet): Fields => [
  ['question', String(snippet.step)],
  ...groupFields(snippet),
]

/** Where a choice in an email leads, or the bare question; the same for everyone who gets it. */
export function landing(snippet: Snippet, pick?: Choice): string {
  const { quiz, point, origin } = snippet
  const picked: Fields = pick ? [['pick', pick.id]] : []
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
