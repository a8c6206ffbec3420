import { quizPath } from '../paths.ts'
import type { Point, Quiz } from '../quiz/quiz.ts'
import { plain } from '../quiz/text.ts'
import { writerFor } from './by-kind.ts'
import { explanation } from './explanation.ts'
import type { ExportFormat } from './export-format.ts'
import { fidelityOf } from './fidelity.ts'
import { lossesOfKind } from './losses.ts'

/**
 * A script for https://script.google.com that makes a quiz in Google Forms, which imports no files.
 * A question there has one feedback for right answers and one for all wrong ones.
 */
export const forms: ExportFormat = {
  id: 'forms.gs',
  type: 'text/javascript; charset=utf-8',
  suffix: 'forms.gs',
  fidelity: fidelityOf('forms', {
    feedback: 'joined',
    explanation: 'kept',
    language: 'lost',
    direction: 'lost',
    source: 'kept',
  }),
  losses: lossesOfKind('forms'),
  write: (quiz, origin) => script(quiz, JSON.stringify(dataOf(quiz, origin), null, 2)),
}

function dataOf(quiz: Quiz, origin?: string) {
  const { slug, lang, title, summary, points } = quiz
  const address = origin ? [origin + quizPath(lang, slug)] : []
  return {
    title: plain(title),
    description: [plain(summary), ...address].join('\n'),
    questions: points.map((point) => questionOf(quiz, point)),
  }
}

function questionOf(quiz: Quiz, point: Point) {
  const { question } = point
  const why = explanation(quiz, point).map(plain).join('\n')
  const data = writerFor('forms', question).data(question, quiz.lang, why)
  return { type: question.type, prompt: plain(question.prompt), ...data }
}

/** How each of the quiz's kinds is added, by its name. */
function adders({ points }: Quiz): string {
  const found = new Map(
    points.map(({ question }) => [question.type, writerFor('forms', question).add]),
  )
  return [...found].map(([type, add]) => `  ${type}: ${add.replaceAll('\n', '\n  ')},`).join('\n')
}

const script = (
  quiz: Quiz,
  data: string,
) => `// https://script.google.com → New project → paste → Run.
const quiz = ${data.replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)};

const add = {
${adders(quiz)}
};

function makeQuiz() {
  const form = FormApp.create(quiz.title).setIsQuiz(true).setDescription(quiz.description);
  for (const question of quiz.questions) add[question.type](form, question);
  Logger.log(form.getEditUrl());
}
`
