/** `npm run build`: what a deployment uploads, in `dist/`: one ES module and the static files. */
import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { buildCards } from './cards/build.ts'
import { picturedIn } from './cards/pictured.ts'
import { readCommand, stopWith } from './command.ts'
import { compileQuiz } from './compile.ts'
import { show } from './finding.ts'
import { readFolder } from './folder.ts'
import { generate } from './generate.ts'
import { asPublished } from './publish.ts'
import { type Release, releaseOf } from './release.ts'

const usage =
  'npm run build: writes what a deployment uploads into dist/, and names the quizzes it leaves out.'

/**
 * Builds what a deployment uploads, and says what it leaves out. Ends the program with a sentence
 * where a quiz that readers have had before no longer passes, or where anything does not build.
 * @param root the project's folder
 * @param day when readers get it, ISO 8601; nothing where that is not known, and then what has changed has no date
 * @returns what is in it
 */
export async function build(root: string, day?: string): Promise<Release> {
  const written = readFolder(join(root, 'questions'))
  const release = releaseOf(written)
  for (const sentence of release.leftOut) console.log(sentence)
  if (release.errors.length > 0)
    stopWith(
      `${release.errors.map(show).join('\n')}\n\nReaders have had this before: put it right.`,
    )
  const quizzes = release.taken.map(({ quiz, files }) => compileQuiz(quiz, files))
  for (const sentence of await buildCards(root, picturedIn(quizzes))) console.log(sentence)
  generate(root, day ? asPublished(written, release.taken, day) : written)
  console.log(await bundle(root))
  return release
}

if (import.meta.main) {
  readCommand(usage, {})
  await build(join(import.meta.dirname, '..'))
}
