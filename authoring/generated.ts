import { existsSync, readFileSync } from 'node:fs'
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

const previewFile = 'build/preview.ts'

const previewHead = (root: string) => `${note}
// Compiled as of ${compiledForm(root)}.
import type { Preview } from '../authoring/preview/preview.ts'

export const preview: Preview = `

/** Writes what `npm start` serves to authors. */
export function writePreview(root: string, preview: Preview): void {
  writeIfNew(join(root, previewFile), `${previewHead(root)}${JSON.stringify(preview, null, 2)}\n`)
}

/** What was last written for authors; an empty one where there is none, or one of another form. */
export function lastPreview(root: string): Preview {
  const file = join(root, previewFile)
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const head = previewHead(root)
  return text.startsWith(head)
    ? JSON.parse(text.slice(head.length))
    : { quizzes: [], unfinished: [] }
}
