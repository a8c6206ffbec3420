import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../authoring/pack.ts'
import { quizzes } from '../build/quizzes.ts'
import { createLibrary } from '../src/quiz/library.ts'

/** Writes a module of 1,000 quizzes, each as large as the first one and with a slug of its own. */
export async function manyQuizzes(folder: string): Promise<string> {
  const library = createLibrary(quizzes)
  const slug = quizzes[0]?.slug ?? ''
  const found = library.languagesOf(slug).map((lang) => library.find(slug, lang))
  const editions = (await Promise.all(found)).flatMap((quiz) => quiz ?? [])
  const all = Array.from({ length: 1000 }, (_, i) =>
    pack(editions.map((quiz) => ({ ...quiz, slug: i === 0 ? slug : `${slug}-${i}` }))),
  )
  const file = join(folder, 'quizzes.js')
  writeFileSync(file, `export const quizzes = ${JSON.stringify(all)}\n`)
  return file
}
