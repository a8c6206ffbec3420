import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** All that says what a compiled quiz looks like. */
const sources = ['src/{quiz,kinds,graphics}/**/*.ts', 'authoring/{compile,pack}.ts']

const known = new Map<string, string>()

/**
 * Tells the form of compiled quizzes: what was compiled by another version of the project has another,
 * and may not be what its pages expect.
 * @param root the project's folder
 */
export function compiledForm(root: string): string {
  const before = known.get(root)
  if (before) return before
  const hash = createHash('sha256')
  for (const file of globSync(sources, { cwd: root }).sort())
    hash.update(readFileSync(join(root, file)))
  const form = hash.digest('hex').slice(0, 16)
  known.set(root, form)
  return form
}
