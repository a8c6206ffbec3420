import { join } from 'node:path'
import type { Plugin } from 'vitest/config'
import { compile } from '../../authoring/compile.ts'
import { show } from '../../authoring/finding.ts'

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
    const { quizzes, findings } = compile(folder)
    if (findings.length > 0) throw new Error(findings.map(show).join('\n'))
    return `export const quizzes = ${JSON.stringify(quizzes)}`
  },
}
