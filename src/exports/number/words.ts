import type { Lang } from '../../languages/languages.ts'
import { ar, type NumberWords } from './ar.ts'
import { en } from './en.ts'

export const numberWords: Record<Lang, NumberWords> = { ar, en }
