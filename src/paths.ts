import type { Fields } from './quiz/progress.ts'
import type { Lang } from './quiz/quiz.ts'

const withQuery = (path: string, fields: Fields) =>
  fields.length > 0 ? `${path}?${new URLSearchParams(fields)}` : path

export const homePath = (lang: Lang, page = 1) =>
  withQuery(`/${lang}`, page > 1 ? [['page', String(page)]] : [])

export const aboutPath = (lang: Lang) => `/${lang}/about`

export const quizPath = (lang: Lang, slug: string) => `/${lang}/${slug}`

export const stepPath = (lang: Lang, slug: string, step: number, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/${step}`, fields)

export const feedbackPath = (lang: Lang, slug: string, step: number, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/${step}/feedback`, fields)

export const resultPath = (lang: Lang, slug: string, fields: Fields = []) =>
  withQuery(`/${lang}/${slug}/result`, fields)

export const readPath = (lang: Lang, slug: string, point?: string) =>
  `/${lang}/${slug}/read${point ? `#${point}` : ''}`

export const scorePath = (lang: Lang, slug: string, score: number) =>
  `/${lang}/${slug}/score/${score}`

export const statisticsPath = (lang: Lang, slug: string) => `/${lang}/${slug}/statistics`

export const statisticsDataPath = (slug: string) => `/api/quizzes/${slug}/statistics`

/** How another site may show the page at `url`, an absolute address of ours. */
export const oembedPath = (url: string, format: 'json' | 'xml') =>
  withQuery('/oembed', [
    ['url', url],
    ['format', format],
  ])

/** The newest quizzes; Arabic without a query. */
export const feedPath = (lang: Lang, format: 'json' | 'xml') =>
  withQuery(`/feed.${format}`, lang === 'ar' ? [] : [['lang', lang]])

/** The same place in another language: every path of ours begins with its language. */
export const inLanguage = (lang: Lang, path: string) =>
  path.replace(/^\/(ar|en)(?=[/?#]|$)/, `/${lang}`)
