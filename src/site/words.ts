import type { Lang } from '../languages/languages.ts'
import { ar, type Words } from './ar.ts'
import { en } from './en.ts'

export const siteWords: Record<Lang, Words> = { ar, en }
