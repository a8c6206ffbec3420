import { join } from 'node:path'
import type { Plugin } from 'vitest/config'
import { compileQuiz } from '../../authoring/compile.ts'
import { show } from '../../authoring/finding.ts'
import { readFolder } from '../../authoring/folder.ts'
import { releaseOf } from '../../authoring/release.ts'

const root = join(import.meta.dirname, '../..')
const folders = new Map([
  ['virtual:content', join(root, 'test/content')],
  ['virtual:questions', join(root, 'questions')],
])

/**
 * Compiles quizzes into modules: `test/content/`, the tests' own, which the Worker under test has in
 * place of the site's; and `questions/`, for the tests that check those.
 */
export const contentModule: Plugin = {
  name: 'content',
  enforce: 'pre',
  resolveId(source, importer) {
    if (folders.has(source)) return source
    const worker = importer?.endsWith('/src/index.ts')
    if (worker && source === '../build/quizzes.ts') return 'virtual:content'
    if (worker && source === '../build/assets.ts') return join(import.meta.dirname, 'assets.ts')
    return undefined
  },
  load(id) {
    const folder = folders.get(id)
    if (!folder) return undefined
    const { taken, errors, leftOut } = releaseOf(readFolder(folder))
    // The site's own may hold an unfinished one, which readers do not get; the tests' own may not.
    const wrong = [...errors.map(show), ...(id === 'virtual:content' ? leftOut : [])]
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
    const quizzes = taken.map(({ quiz, files }) => compileQuiz(quiz, files))
    return `export const quizzes = ${JSON.stringify(quizzes)}`
  },
}
