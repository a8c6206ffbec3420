import type { CompiledQuiz } from '../src/quiz/library.ts'
import { compileQuiz } from './compile.ts'
import type { QuizFolder } from './folder.ts'
import type { Preview, Unfinished } from './preview/preview.ts'
import type { QuizFile } from './quiz-file.ts'
import { choices } from './rules/choices.ts'
import { ids } from './rules/ids.ts'
import { errorsIn } from './rules.ts'

interface Previewed {
  compiled: CompiledQuiz | undefined
  unfinished?: Unfinished
}

/**
 * The quizzes as their authors see them. One with an error keeps its last version without any; where
 * there never was one, it is drawn as far as it can be.
 * @param before the last preview
 */
export function previewOf(quizzes: QuizFolder[], before: Preview): Preview {
  const last = new Map(before.quizzes.map((quiz) => [quiz.slug, quiz]))
  const neverGood = new Set(
    before.unfinished
      .filter(({ shown, findings }) => shown !== 'good' && findings.length > 0)
      .map(({ slug }) => slug),
  )
  const each = quizzes.map((quiz) => preview(quiz, last.get(quiz.slug), !neverGood.has(quiz.slug)))
  return {
    quizzes: each.flatMap(({ compiled }) => compiled ?? []),
    unfinished: each.flatMap(({ unfinished }) => unfinished ?? []),
  }
}

function preview(quiz: QuizFolder, last: CompiledQuiz | undefined, wasGood: boolean): Previewed {
  const { slug, files } = quiz
  const findings = errorsIn(quiz)
  const drafts = files.flatMap(({ yaml, draft }) =>
    draft === undefined ? [] : { file: yaml.file, line: draft },
  )
  const unfinished = (shown: Unfinished['shown']) => ({ slug, shown, findings, drafts })
  if (findings.length === 0) {
    const compiled = compileQuiz(quiz)
    return drafts.length > 0 ? { compiled, unfinished: unfinished('written') } : { compiled }
  }
  if (last && wasGood) return { compiled: last, unfinished: unfinished('good') }
  const drawable = files.filter(isDrawable)
  const whole = files.length > 0 && drawable.length === files.length && haveSameQuestions(drawable)
  return whole
    ? { compiled: compileQuiz(quiz), unfinished: unfinished('written') }
    : { compiled: last, unfinished: unfinished('drawn') }
}

/** Whether pages can be drawn from a file, whatever is wrong with its texts. */
const isDrawable = (file: QuizFile) =>
  file.quiz !== undefined && [...ids(file), ...choices(file)].length === 0

const haveSameQuestions = (files: QuizFile[]) =>
  new Set(files.map(({ points }) => points.map(({ point }) => point.question.id).join())).size === 1
