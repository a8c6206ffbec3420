import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { importQuiz, type Options } from '../../../authoring/import/import-quiz.ts'
import type { WrittenQuiz } from '../../../authoring/schema.ts'
import { questionsFolder } from '../../support/quiz-files.ts'

/** What became of a file of this name and content in an empty folder of quizzes. */
export async function take(name: string, content: string | Uint8Array, options?: Options) {
  const folder = questionsFolder({})
  const from = join(folder, '..', name)
  writeFileSync(from, content)
  const result = await importQuiz(folder, from, 'river', options)
  if ('wrong' in result) return { ...result, changed: [], folder, file: '', points: [] }
  const yaml = readFileSync(join(folder, '..', result.file), 'utf8')
  return { wrong: undefined, ...result, folder, yaml, points: (parse(yaml) as WrittenQuiz).points }
}

type Taken = Pick<Awaited<ReturnType<typeof take>>, 'points'>

/** The choices of a question that was imported. */
export const choicesIn = (question: WrittenQuiz['points'][number]['question'] | undefined) =>
  question && 'choices' in question ? question.choices : []

/** The prompt of each question, with the choice that is right. */
export const rightOf = ({ points }: Taken) =>
  points.map(({ question }) => choicesIn(question).find(({ correct }) => correct)?.text)

export const promptsOf = ({ points }: Taken) => points.map(({ question }) => question.prompt)

/** The lines that sentences are about. */
export const linesOf = (sentences: string[]) =>
  sentences.map((sentence) => Number(sentence.match(/^[^:]+:(\d+) {2}\S.*[.!?…]$/)?.[1]))
