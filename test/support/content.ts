import { quizzes } from 'virtual:content'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { type CompiledQuiz, createLibrary } from '../../src/quiz/library.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'

/** Compiled quizzes as readers get them, in each of their languages. */
export async function unpacked(compiled: CompiledQuiz[]): Promise<Quiz[]> {
  const library = createLibrary(compiled)
  const found = languages.flatMap((lang) =>
    library.cards(lang).map(({ slug }) => library.find(slug, lang)),
  )
  return (await Promise.all(found)).filter((quiz) => quiz !== undefined)
}

/** All that the tests' own site holds: `test/content/`. */
export const content = await unpacked(quizzes)

/** One of its quizzes, as readers of `lang` get it. */
function quizOf(slug: string, lang: Lang): Quiz {
  const quiz = content.find((each) => each.slug === slug && each.lang === lang)
  if (!quiz) throw new Error(`There is no test/content/${slug}/${lang}.yaml.`)
  return quiz
}

/** The quiz that is there in both languages. */
export const seedLibrary = (lang: Lang = 'ar') => quizOf('seed-library', lang)

/** The quiz of twelve questions, of all kinds. */
export const waterMill = (lang: Lang = 'ar') => quizOf('water-mill', lang)
