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

export const teachPath = (lang: Lang, slug: string) => `/${lang}/${slug}/teach`

export const groupsPath = (lang: Lang, slug: string) => `/${lang}/${slug}/groups`

/** The join link: short enough for a whiteboard. */
export const joinPath = (code: string) => `/g/${code}`

/** Where a join link leads. */
export const joinedPath = (lang: Lang, slug: string, code: string) =>
  withQuery(quizPath(lang, slug), [['group', code]])

/** A group's board, or what stands below it; the key opens it. */
export const boardPath = (lang: Lang, code: string, key: string, below = '', fields: Fields = []) =>
  withQuery(`/${lang}/groups/${code}${below}`, [['key', key], ...fields])

/** The same place in another language: every path of ours begins with its language. */
export const inLanguage = (lang: Lang, path: string) =>
  path.replace(/^\/(ar|en)(?=[/?#]|$)/, `/${lang}`)
