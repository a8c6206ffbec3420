import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ids } from '../src/exports/format.ts'
import { fileName, findFormat } from '../src/exports/formats.ts'
import { words } from '../src/exports/words.ts'
import { languages } from '../src/languages/languages.ts'
import { createLibrary } from '../src/quiz/library.ts'
import { compile } from './compile.ts'
import { show } from './finding.ts'

/**
 * Writes a quiz as a file for another system, the same that a board offers.
 * @param questions the folder of all quizzes
 * @param into the folder for the file, which replaces one of its name
 * @returns the file's name, or the sentences that say why there is none
 */
export async function exportQuiz(
  questions: string,
  into: string,
  [slug, lang, id]: (string | undefined)[],
): Promise<{ file: string } | { problems: string[] }> {
  const format = findFormat(id)
  if (!slug || !lang || !id)
    return refuse('Say which quiz, language and format: npm run export -- <slug> <lang> <format>.')
  if (!format) return refuse(`There is no format «${id}»: choose ${ids.join(', ')}.`)
  if (!/^[a-z0-9-]+$/.test(slug) || !existsSync(join(questions, slug)))
    return refuse(`There is no quiz «${slug}» in questions/.`)
  const { quizzes, findings } = compile(questions, slug)
  if (findings.length > 0)
    return refuse(...findings.map(show), 'Put this right first: npm run check says more.')
  const known = languages.find((each) => each === lang)
  const quiz = known && (await createLibrary(quizzes).find(slug, known))
  if (!quiz) return refuse(`The quiz «${slug}» has no language «${lang}».`)
  const w = words.en.problems
  const tooMuch = format.problems(quiz)
  if (tooMuch.length > 0)
    return refuse(`${w.title(id)}, so no file was made.`, ...tooMuch.map(w.each))
  const file = fileName(quiz, format)
  writeFileSync(join(into, file), format.write(quiz))
  return { file }
}

const refuse = (...problems: string[]) => ({ problems })

if (import.meta.main) {
  // Where npm was called, not where it found package.json.
  const into = process.env.INIT_CWD ?? process.cwd()
  const questions = join(import.meta.dirname, '..', 'questions')
  const result = await exportQuiz(questions, into, process.argv.slice(2))
  if ('file' in result) console.log(result.file)
  else {
    for (const problem of result.problems) console.error(problem)
    process.exitCode = 1
  }
}
