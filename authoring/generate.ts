import { join } from 'node:path'
import { writeAssets } from './assets.ts'
import { takeCards } from './cards/cards.ts'
import { picturedIn } from './cards/pictured.ts'
import { compileQuiz } from './compile.ts'
import { show } from './finding.ts'
import { type QuizFolder, readFolder } from './folder.ts'
import { lastPreview, writePreview, writeQuizzes } from './generated.ts'
import type { Preview } from './preview/preview.ts'
import { previewOf } from './preview-of.ts'
import { type Release, releaseOf } from './release.ts'

/**
 * Writes all that is generated: what readers get and what authors see in `build/`, and `dist/static/`.
 * What readers get stays as it was where something stops a deployment.
 * @param root the project's folder
 * @throws where a static file is missing or broken
 */
export function generate(
  root: string,
  quizzes: QuizFolder[],
): { release: Release; preview: Preview } {
  const release = releaseOf(quizzes)
  if (release.errors.length === 0)
    writeQuizzes(
      root,
      release.taken.map(({ quiz, files }) => compileQuiz(quiz, files)),
    )
  return { release, preview: generatePreview(root, quizzes, lastPreview(root)) }
}

/**
 * Writes what authors see, and `dist/static/`.
 * @param before the last preview
 * @throws where a static file is missing or broken
 */
export function generatePreview(root: string, quizzes: QuizFolder[], before: Preview): Preview {
  const preview = previewOf(quizzes, before)
  writePreview(root, preview)
  writeAssets(root, takeCards(root, picturedIn(preview.quizzes)))
  return preview
}

// Wrangler asks for it before it bundles. Whoever has just done it says so.
if (import.meta.main && !process.env.FAHM_GENERATED) {
  const root = join(import.meta.dirname, '..')
  const { release } = generate(root, readFolder(join(root, 'questions')))
  for (const sentence of release.leftOut) console.error(sentence)
  for (const error of release.errors) console.error(show(error))
  if (release.errors.length > 0) process.exitCode = 1
}
