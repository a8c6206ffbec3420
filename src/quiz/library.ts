import { decodeBase64 } from 'hono/utils/encode'
import { type Lang, languages } from '../languages/languages.ts'
import type { Quiz, QuizCard } from './quiz.ts'
import { RecentMap } from './recent-map.ts'

/**
 * One quiz as the compiler writes it: what lists show of it, and the body as JSON, packed (deflate, then
 * base 64), so that a Worker with a thousand quizzes is small to load and parses none of them to start.
 */
export interface CompiledQuiz {
  slug: string
  /** The ids of its questions, in their order; every language asks the same. */
  questions: string[]
  byLanguage: Partial<Record<Lang, CompiledText>>
}

interface CompiledText {
  card: QuizCard
  /** Of its questions, in their order: a list of quizzes names one of each, and unpacks none. */
  prompts: string[]
  body: string
}

export interface Library {
  /** The quizzes of a language, newest first. */
  cards(lang: Lang): QuizCard[]
  find(slug: string, lang: Lang): Promise<Quiz | undefined>
  /** What a question asks, as its author wrote it; `undefined` where there is no such question. */
  promptOf(slug: string, lang: Lang, question: string): string | undefined
  /** Those that any quiz can be read in, the site's first one first; all of them where there is no quiz. */
  languages: [Lang, ...Lang[]]
  /** The languages a quiz can be read in, the site's first one first; empty for an unknown slug. */
  languagesOf(slug: string): Lang[]
}

/** How many unpacked quizzes an isolate keeps; the memory of a Worker is 128 MB. */
const keep = 200

export function createLibrary(compiled: CompiledQuiz[]): Library {
  const bySlug = new Map(compiled.map((quiz) => [quiz.slug, quiz]))
  const unpacked = new RecentMap<string, Quiz>(keep)
  const cards = (lang: Lang) =>
    compiled
      .flatMap((quiz) => quiz.byLanguage[lang]?.card ?? [])
      .sort((a, b) => b.date.localeCompare(a.date) || a.slug.localeCompare(b.slug))
  const sorted = new Map<Lang, QuizCard[]>()

  const used = languages.filter((lang) => compiled.some(({ byLanguage }) => byLanguage[lang]))

  return {
    languages: (used.length > 0 ? used : [...languages]) as [Lang, ...Lang[]],
    cards(lang) {
      const known = sorted.get(lang) ?? cards(lang)
      sorted.set(lang, known)
      return known
    },
    async find(slug, lang) {
      const key = `${lang}/${slug}`
      const known = unpacked.get(key)
      if (known) return known
      const body = bySlug.get(slug)?.byLanguage[lang]?.body
      if (body === undefined) return undefined
      const quiz = await unpack(body)
      unpacked.set(key, quiz)
      return quiz
    },
    promptOf(slug, lang, question) {
      const quiz = bySlug.get(slug)
      return quiz?.byLanguage[lang]?.prompts[quiz.questions.indexOf(question)]
    },
    languagesOf(slug) {
      const byLanguage = bySlug.get(slug)?.byLanguage ?? {}
      return languages.filter((lang) => byLanguage[lang])
    },
  }
}

async function unpack(body: string): Promise<Quiz> {
  const text = new Blob([decodeBase64(body)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(text).json()
}
