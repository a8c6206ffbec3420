import { quizzes } from 'virtual:content'
import { type Lang, languages } from '../../src/languages/languages.ts'
import { createLibrary } from '../../src/quiz/library.ts'
import type { Quiz } from '../../src/quiz/quiz.ts'

/** The tests' own site: `test/content/`, as the Worker bundles it. */
export const content = createLibrary(quizzes)

const editions = await Promise.all(
  languages.flatMap((lang) => content.cards(lang).map(({ slug }) => content.find(slug, lang))),
)

/** One of its quizzes, as readers of `lang` get it. */
export function quizOf(slug: string, lang: Lang): Quiz {
  const quiz = editions.find((each) => each?.slug === slug && each.lang === lang)
  if (!quiz) throw new Error(`There is no test/content/${slug}/${lang}.yaml.`)
  return quiz
}

/** The quiz that is there in both languages. */
export const seedLibrary = (lang: Lang = 'ar') => quizOf('seed-library', lang)
