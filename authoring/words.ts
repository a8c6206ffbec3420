import type { Lang } from '../src/languages/languages.ts'
import { type AuthorWords, ar } from './ar.ts'
import { en } from './en.ts'

export const authorWords: Record<Lang, AuthorWords> = { ar, en }
