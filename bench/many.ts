import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { quizzes } from '../build/quizzes.ts'
import type { Lang } from '../src/quiz/quiz.ts'

/** Writes a module of 1,000 quizzes, each as large as the first one and with a slug of its own. */
export function manyQuizzes(folder: string): string {
  const [first] = quizzes
  if (!first) throw new Error('There is no quiz to multiply.')
  const all = Array.from({ length: 1000 }, (_, i) => {
    const slug = i === 0 ? first.slug : `${first.slug}-${i}`
    const editions = Object.entries(first.editions).map(([lang, { card, body }]) => [
      lang as Lang,
      { card: { ...card, slug }, body: body.replace(`"slug":"${first.slug}"`, `"slug":"${slug}"`) },
    ])
    return { slug, editions: Object.fromEntries(editions) }
  })
  const file = join(folder, 'quizzes.js')
  writeFileSync(file, `export const quizzes = ${JSON.stringify(all)}\n`)
  return file
}
