import { join } from 'node:path'
import { writeAssets } from './assets.ts'
import { takeCards } from './cards/cards.ts'
import { cardsIn, writeQuizzes } from './compile.ts'
import { show } from './finding.ts'

/**
 * Writes all that is generated: `build/` and `dist/static/`. What is wrong with a question file, or
 * with a static one, is printed and leaves the last good build as it was.
 * @param root the project's folder
 * @returns whether everything is up to date
 */
export function generate(root: string): boolean {
  try {
    const { quizzes, findings } = writeQuizzes(root)
    for (const finding of findings) console.error(show(finding))
    if (findings.length > 0) return false
    writeAssets(root, takeCards(root, cardsIn(quizzes)))
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}

if (import.meta.main && !generate(join(import.meta.dirname, '..'))) process.exitCode = 1
