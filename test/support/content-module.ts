import { join } from 'node:path'
import type { Plugin } from 'vitest/config'
import { compile } from '../../authoring/compile.ts'
import { show } from '../../authoring/finding.ts'

const content = join(import.meta.dirname, '../content')

/**
 * Compiles `test/content/` into the module `virtual:content`, and gives it to the Worker in place of
 * the site's own quizzes, so that no test but theirs depends on what is published.
 */
export const contentModule: Plugin = {
  name: 'content',
  enforce: 'pre',
  resolveId(source, importer) {
    const worker = importer?.endsWith('/src/index.ts')
    if (worker && source === '../build/assets.ts') return join(import.meta.dirname, 'assets.ts')
    const ours = source === 'virtual:content' || (worker && source === '../build/quizzes.ts')
    return ours ? 'virtual:content' : undefined
  },
  load(id) {
    if (id !== 'virtual:content') return undefined
    const { quizzes, findings } = compile(content)
    if (findings.length > 0) throw new Error(findings.map(show).join('\n'))
    return `export const quizzes = ${JSON.stringify(quizzes)}`
  },
}
