import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledQuiz } from '../src/quiz/library.ts'
import { compiledForm } from './compiled-form.ts'
import type { Preview } from './preview/preview.ts'
import { writeIfNew } from './write-if-new.ts'

const note = '// Written by authoring/ from questions/: change the files there.'

/** Writes what the Worker bundles for readers below `root`, the project's folder. */
export function writeQuizzes(root: string, quizzes: CompiledQuiz[]): void {
  writeIfNew(
    join(root, 'build/quizzes.ts'),
    `${note}
import type { CompiledQuiz } from '../src/quiz/library.ts'

export const quizzes: CompiledQuiz[] = ${JSON.stringify(quizzes, null, 2)}
`,
  )
}

/** What `npm start` serves to authors, and last served. */
export const previewFile = (root: string) => join(root, 'build/preview.json')

/** Writes what `npm start` serves to authors, and as of which form of quizzes it is. */
export const writePreview = (root: string, preview: Preview): void =>
  writeIfNew(previewFile(root), JSON.stringify({ form: compiledForm(root), preview }))

/** What was last written for authors; an empty one where there is none, or one of another form. */
export function lastPreview(root: string): Preview {
  try {
    const { form, preview } = JSON.parse(readFileSync(previewFile(root), 'utf8'))
    if (form === compiledForm(root)) return preview
  } catch {
    // There is none, or whoever wrote it was stopped before its end.
  }
  return { quizzes: [], unfinished: [] }
}
