import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { CompiledQuiz } from '../src/quiz/library.ts'
import type { Quiz, QuizCard } from '../src/quiz/quiz.ts'

/** Puts the languages of one quiz into what the Worker bundles. All have the same slug and questions. */
export function pack(quizzes: Quiz[]): CompiledQuiz {
  const [{ slug, points }] = quizzes as [Quiz]
  return {
    slug,
    questions: points.map(({ question }) => question.id),
    byLanguage: Object.fromEntries(
      quizzes.map((quiz) => [
        quiz.lang,
        { card: cardOf(quiz), prompts: promptsOf(quiz), body: packed(quiz) },
      ]),
    ),
  }
}

function cardOf({ published, source, points, ...quiz }: Quiz): QuizCard {
  const { slug, lang, title, summary, minutes } = quiz
  const articleDate = source.date
  const date = published ?? articleDate
  return { slug, lang, title, summary, minutes, questions: points.length, date, articleDate }
}

const promptsOf = ({ points }: Quiz) => points.map(({ question }) => question.prompt)

const known = new WeakMap<Quiz, string>()

/** Packed once: of a thousand quizzes a save changes one. */
function packed(quiz: Quiz): string {
  const body =
    known.get(quiz) ??
    btoa(String.fromCharCode(...deflateSync(strToU8(JSON.stringify(quiz)), { level: 9 })))
  known.set(quiz, body)
  return body
}

/** A quiz as it was packed: its body as text again. */
export const unpacked = (body: string): Quiz =>
  JSON.parse(strFromU8(inflateSync(Buffer.from(body, 'base64'))))
