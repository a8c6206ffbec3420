import { ar } from './ar.ts'
import { en } from './en.ts'
import type { Language } from './language.ts'

/** The languages of pages, the site's first one first. */
const records = { ar, en }

export type Lang = keyof typeof records

export const languages = Object.keys(records) as Lang[]

export const language: Record<Lang, Language> = records

/** The language of what names none. */
export const [defaultLang] = languages as [Lang]

/** The words for each plural category that a language has. */
export type Forms<L extends Lang> = Record<ReturnType<(typeof records)[L]['plural']>, string>

/** Finds a language by its code; `undefined` for any other text. */
export const parseLang = (text: string | undefined): Lang | undefined =>
  languages.find((lang) => lang === text)

/** The codes as one alternative of a pattern: `ar|en`. */
export const anyLang = languages.join('|')
