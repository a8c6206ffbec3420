import type { Lang, Quiz, QuizCard } from './quiz.ts'

/**
 * One quiz as the compiler writes it: a card for lists, and the body as JSON text, so that a Worker
 * with a thousand quizzes starts without parsing any of them.
 */
export interface CompiledQuiz {
  slug: string
  editions: Partial<Record<Lang, { card: QuizCard; body: string }>>
}

export interface Library {
  /** The quizzes of a language, newest article first. */
  cards(lang: Lang): QuizCard[]
  find(slug: string, lang: Lang): Quiz | undefined
  /** The languages a quiz can be read in, Arabic first; empty for an unknown slug. */
  languagesOf(slug: string): Lang[]
}

/** How many parsed quizzes an isolate keeps; the memory of a Worker is 128 MB. */
const keep = 200

export function createLibrary(compiled: CompiledQuiz[]): Library {
  const bySlug = new Map(compiled.map((quiz) => [quiz.slug, quiz]))
  const parsed = new Map<string, Quiz>()
  const cards = (lang: Lang) =>
    compiled
      .flatMap((quiz) => quiz.editions[lang]?.card ?? [])
      .sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug))
  const sorted = new Map<Lang, QuizCard[]>()

  return {
    cards(lang) {
      const known = sorted.get(lang) ?? cards(lang)
      sorted.set(lang, known)
      return known
    },
    find(slug, lang) {
      const key = `${lang}/${slug}`
      const known = parsed.get(key)
      if (known) return known
      const body = bySlug.get(slug)?.editions[lang]?.body
      if (body === undefined) return undefined
      const quiz: Quiz = JSON.parse(body)
      const oldest = parsed.size >= keep ? parsed.keys().next().value : undefined
      if (oldest !== undefined) parsed.delete(oldest)
      parsed.set(key, quiz)
      return quiz
    },
    languagesOf(slug) {
      const editions = bySlug.get(slug)?.editions ?? {}
      return (['ar', 'en'] as const).filter((lang) => editions[lang])
    },
  }
}
