import { deflateSync, strToU8 } from 'fflate'
import type { CompiledQuiz } from '../src/quiz/library.ts'
import type { Quiz } from '../src/quiz/quiz.ts'

/** Puts the editions of one quiz into what the Worker bundles. All have the same slug and questions. */
export function pack(editions: Quiz[]): CompiledQuiz {
  const [{ slug, points }] = editions as [Quiz]
  return {
    slug,
    questions: points.map(({ question }) => question.id),
    editions: Object.fromEntries(
      editions.map((quiz) => [quiz.lang, { card: cardOf(quiz), body: packed(quiz) }]),
    ),
  }
}

function cardOf({ slug, lang, title, summary, minutes, points, source }: Quiz) {
  return { slug, lang, title, summary, minutes, questions: points.length, date: source.date }
}

const packed = (quiz: Quiz) =>
  btoa(String.fromCharCode(...deflateSync(strToU8(JSON.stringify(quiz)), { level: 9 })))
