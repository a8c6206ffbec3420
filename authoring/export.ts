/** `npm run export -- <slug> <lang> <format>`: writes a quiz as a file for another system, the same that a board offers. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatIds } from '../src/exports/export-format.ts'
import { fileName, findFormat } from '../src/exports/formats.ts'
import { withoutLosses } from '../src/exports/losses.ts'
import { exportWords } from '../src/exports/words.ts'
import { languages } from '../src/languages/languages.ts'
import { createLibrary } from '../src/quiz/library.ts'
import { readCommand } from './command.ts'
import { compile } from './compile.ts'
import { show } from './finding.ts'

const usage = 'Say which quiz, language and format: npm run export -- <slug> <lang> <format>.'

/**
 * @param questions the folder of all quizzes
 * @param into the folder for the file, which replaces one of its name
 * @param rest whether to write the questions that the format can hold where it cannot hold all
 * @returns the file's name and what is not in it, or the sentences that say why there is no file
 */
export async function exportQuiz(
  questions: string,
  into: string,
  [slug, lang, id]: (string | undefined)[],
  rest = false,
): Promise<{ file: string; leftOut: string[] } | { problems: string[] }> {
  const format = findFormat(id)
  if (!slug || !lang || !id) return refuse(usage)
  if (!format) return refuse(`There is no format «${id}»: choose ${formatIds.join(', ')}.`)
  if (!/^[a-z0-9-]+$/.test(slug) || !existsSync(join(questions, slug)))
    return refuse(`There is no quiz «${slug}» in questions/.`)
  const { quizzes, findings } = compile(questions, [slug])
  if (findings.length > 0)
    return refuse(...findings.map(show), 'Put this right first: npm run check says more.')
  const known = languages.find((each) => each === lang)
  const quiz = known && (await createLibrary(quizzes).find(slug, known))
  if (!quiz) return refuse(`The quiz «${slug}» has no language «${lang}».`)
  const losses = format.losses(quiz)
  const fitting = withoutLosses(quiz, losses)
  const sentences = losses.map(exportWords.en.losses.each)
  const title = exportWords.en.losses.title(id)
  if (fitting.points.length === 0) return refuse(`${title}, so no file was made.`, ...sentences)
  if (losses.length > 0 && !rest)
    return refuse(`${title}. Add --rest for a file without these questions.`, ...sentences)
  const file = fileName(quiz, format)
  writeFileSync(join(into, file), format.write(fitting))
  return { file, leftOut: sentences }
}

const refuse = (...problems: string[]) => ({ problems })

async function main(): Promise<void> {
  const help = `${usage} Formats: ${formatIds.join(', ')}. With --rest, of a quiz that a format cannot hold whole, what it can.`
  const { values, positionals } = readCommand(help, { rest: { type: 'boolean' } })
  // Where npm was called, not where it found package.json.
  const into = process.env.INIT_CWD ?? process.cwd()
  const questions = join(import.meta.dirname, '..', 'questions')
  const result = await exportQuiz(questions, into, positionals, values.rest === true)
  if ('file' in result) {
    console.log(result.file)
    for (const sentence of result.leftOut) console.error(`Left out. ${sentence}`)
    return
  }
  for (const problem of result.problems) console.error(problem)
  process.exitCode = 1
}

if (import.meta.main) await main()
