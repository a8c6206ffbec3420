import { quizPath, stepPath } from '../paths.ts'
import { parseGroupCode } from '../quiz/group-code.ts'
import { pointAt } from '../quiz/mark.ts'
import type { Fields } from '../quiz/progress.ts'
import type { Choice, Point, Quiz } from '../quiz/quiz.ts'

/** One question as a newsletter or a website takes it. */
export interface Issue {
  quiz: Quiz
  /** Counted from 1. */
  step: number
  point: Point
  /** The group whose board the answers go to, by its canonical code. */
  group: string | undefined
  /** Of this site, which every link leads to. */
  origin: string
}

/** The issue a query or a block's settings ask for; `undefined` where they name no question of the quiz. */
export function parseIssue(
  quiz: Quiz,
  origin: string,
  asked: Record<string, string | undefined>,
): Issue | undefined {
  const step = /^\d{1,3}$/.test(asked.question ?? '1') ? Number(asked.question ?? 1) : 0
  const point = pointAt(quiz, step)
  return point && { quiz, step, point, group: parseGroupCode(asked.group), origin }
}

const groupFields = ({ group }: Issue): Fields => (group ? [['group', group]] : [])

/** The same question and group as the query of a page of ours. */
export const fieldsOf = (issue: Issue): Fields => [
  ['question', String(issue.step)],
  ...groupFields(issue),
]

/** Where a choice in an email leads, or the bare question; the same for everyone who gets it. */
export function landing(issue: Issue, pick?: Choice): string {
  const { quiz, step, origin } = issue
  const picked: Fields = pick ? [['pick', pick.id]] : []
  const from: Fields = [['from', 'newsletter'], ...groupFields(issue)]
  return origin + stepPath(quiz.lang, quiz.slug, step, [...picked, ...from])
}

/** The whole quiz, or with `step` one question of it, as frames on other sites name it. */
export function address(issue: Issue, step?: number, more: Fields = []): string {
  const { quiz, origin } = issue
  const fields = [...more, ...groupFields(issue)]
  return step
    ? origin + stepPath(quiz.lang, quiz.slug, step, fields)
    : origin + quizPath(quiz.lang, quiz.slug, fields)
}
